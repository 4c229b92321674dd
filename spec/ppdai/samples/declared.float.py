# String, Int32, Double, Other uses struct
def declared(value):
    """Text and whole numbers as they are, a Double (1000.0, never 1000) as 16 hexadecimal digits. Lists and null are left out."""
    if isinstance(value, float):
        return struct.pack(">d", value).hex().upper()
    return str(value) if isinstance(value, (str, int)) else None
