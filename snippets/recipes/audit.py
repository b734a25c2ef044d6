# needs torch >= 2.1
from plain_tensors import plain_tensors


def memory_of(t):
    try:
        return t.untyped_storage().data_ptr()
    except (NotImplementedError, RuntimeError, ValueError):
        return 0  # sparse, distributed, lazy


def audit(model):
    """Yield (name, kind, flags) for each tensor that a model holds."""
    rows, seen, saved = [], {}, model.state_dict()
    for name, t in model.named_parameters(remove_duplicate=False):
        rows.append((name, "parameter", t))
    for name, t in model.named_buffers(remove_duplicate=False):
        rows.append((name, "buffer", t))
    for name, t in plain_tensors(model):
        rows.append((name, "plain", t))
    for name, kind, t in rows:
        first, owner = seen.setdefault(id(t), (name, kind))
        memory = memory_of(t) or first
        whose, _ = seen.setdefault(memory, (first, kind))
        leaf = t.requires_grad and t.is_leaf
        flags = {
            "not moved": kind == "plain" and owner != "parameter",
            "not saved": saved.keys().isdisjoint([name, first]),
            "not trained": leaf and owner != "parameter",
            "computed": not t.is_leaf,
            "frozen": kind == "parameter" and not t.requires_grad,
            "on meta": t.is_meta,
            f"is {first}": name != first,
            f"shares memory with {whose}": whose != first,
        }
        yield name, kind, [flag for flag in flags if flags[flag]]
