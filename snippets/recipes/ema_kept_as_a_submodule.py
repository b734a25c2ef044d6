import copy

from torch import nn


class Student(nn.Module):
    def __init__(self):
        super().__init__()
        self.net = nn.Sequential(nn.Linear(1, 1), nn.Dropout())
        self.teacher = copy.deepcopy(self.net)
        self.teacher.requires_grad_(False).eval()


student = Student()
student.train()
print("state_dict:", list(student.state_dict()))
print("parameters():", len(list(student.parameters())))
print("teacher in training mode:", student.teacher.training)
student.requires_grad_(True)
print("teacher frozen:", not student.teacher[0].weight.requires_grad)
