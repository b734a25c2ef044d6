"""The ways to attach a tensor x to a module, as its attribute t.

Each has a name and, after two spaces or more, the line or two to write
in __init__. The first of a group is the ordinary one of its kind.
"""

import re

PARAMETERS = """
nn.Parameter        self.t = nn.Parameter(x)
register_parameter  self.register_parameter("t", nn.Parameter(x))
frozen              self.t = nn.Parameter(x, requires_grad=False)
ParameterList       self.t = nn.ParameterList([x])
ParameterDict       self.t = nn.ParameterDict({"a": x})
parametrized        self.t = nn.Parameter(x)
                    register_parametrization(self, "t", nn.ReLU())
None parameter      self.register_parameter("t", None)
"""
BUFFERS = """
register_buffer     self.register_buffer("t", x)
persistent=False    self.register_buffer("t", x, persistent=False)
nn.Buffer           self.t = nn.Buffer(x)
unsaved nn.Buffer   self.t = nn.Buffer(x, persistent=False)
trainable buffer    self.register_buffer("t", x.requires_grad_())
None buffer         self.register_buffer("t", None)
"""
NEITHER = """
self.t = x          self.t = x
list                self.t = [x]
list of Parameter   self.t = [nn.Parameter(x)]
derived             self.w = nn.Parameter(x)
                    self.t = 2 * self.w
"""
TABLE = re.sub(r"\n +", "; ", PARAMETERS + BUFFERS + NEITHER)
WAYS = dict(re.findall(r"^(.+?)  +(.+)$", TABLE, re.M))
