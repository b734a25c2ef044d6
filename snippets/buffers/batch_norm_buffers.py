from torch import nn

tracking = nn.BatchNorm1d(2)
for name, buffer in tracking.named_buffers():
    print(f"{name}: {buffer.dtype}, {buffer.tolist()}")

plain = nn.BatchNorm1d(2, track_running_stats=False)
print("not tracking:", list(plain.named_buffers()))
