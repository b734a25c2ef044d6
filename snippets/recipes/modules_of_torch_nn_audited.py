# needs torch >= 2.13
import warnings
from collections import Counter

from audit import audit
from torch import nn

ARGUMENTS = [(), (4,), (4, 4), (4, 4, 2), ([4],), (4, 8, [2])]
ARGUMENTS += [(2, 3, (4, 5)), (1, (2, 2)), (nn.Linear(2, 2), 1)]
warnings.simplefilter("ignore")  # some classes are deprecated


def build(cls):
    for arguments in ARGUMENTS:
        try:
            return cls(*arguments)
        except Exception:
            continue
    print("not built:", cls.__name__)


kinds, flagged, built = Counter(), {}, 0
for name, cls in sorted(vars(nn).items()):
    if isinstance(cls, type) and issubclass(cls, nn.Module):
        module = build(cls)
        if module is not None:
            built += 1
            for tensor, kind, flags in audit(module):
                kinds[kind] += 1
                if flags:
                    flagged.setdefault(name, []).append(
                        (tensor, flags)
                    )
print("built:", built, dict(kinds))
for name, rows in flagged.items():
    print(name, *rows[0], "and", len(rows) - 1, "more")
