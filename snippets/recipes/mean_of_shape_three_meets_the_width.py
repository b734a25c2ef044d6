import torch

mean = torch.tensor([1.0, 2.0, 3.0])
image = torch.zeros(1, 3, 3, 3)
print("by columns:", (image - mean)[0, :, 0].tolist())

mean = mean.view(1, 3, 1, 1)
print("by channels:", (image - mean)[0, :, 0].tolist())

image = torch.zeros(3, 4, 4)
print("one image:", list((image - mean).shape))
print("by (3, 1, 1):", list((image - mean[0]).shape))
image - mean.flatten()
