from timm.models.swin_transformer import SwinTransformer as TimmSwin
from torchvision.models import SwinTransformer as VisionSwin
from transformers import GPT2Config, GPT2LMHeadModel

gpt2 = GPT2Config(
    vocab_size=8,
    n_embd=8,
    n_layer=1,
    n_head=2,
    bos_token_id=0,
    eos_token_id=0,
)
models = {
    "transformers GPT-2": GPT2LMHeadModel(gpt2),
    "timm Swin": TimmSwin(
        img_size=64,
        window_size=4,
        embed_dim=8,
        depths=[2],
        num_heads=[1],
    ),
    "torchvision Swin": VisionSwin([4, 4], 8, [2], [1], [4, 4]),
}
for name, model in models.items():
    saved = model.state_dict()
    print(name)
    for buffer, _ in model.named_buffers():
        print(" ", buffer, "saved:", buffer in saved)
