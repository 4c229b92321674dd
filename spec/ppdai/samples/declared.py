# String, Int32, Other
def declared(value):
    """Text and whole numbers as they are. Null, lists and objects are left out."""
    return str(value) if isinstance(value, (str, int)) else None
