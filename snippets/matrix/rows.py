"""A row of the matrix: what one behaviour is, for each of the ways."""

import warnings

from model import Model
from ways import WAYS


def row(behaviour, value=1.0, on_warning="error", tensor_only=False):
    """Print what behaviour(model) returns, or its error, for each way.

    A warning counts as an error, unless on_warning is "ignore". With
    tensor_only, the answer is None where there is no tensor to ask of.
    """
    for way in WAYS:
        try:
            with warnings.catch_warnings(action=on_warning):
                model = Model(way, value)
                none = tensor_only and model.t is None
                answer = None if none else behaviour(model)
        except Exception as error:
            text, *_ = str(error).split(" (Triggered internally")
            answer = f"{type(error).__name__}: {text}"
        print(f"{way}:", *str(answer).split())


def stored_in(model):
    """Return the name of the dictionary that holds t, or None."""
    stores = ["_parameters", "_buffers", "_modules", "__dict__"]
    return next((s for s in stores if "t" in getattr(model, s)), None)
