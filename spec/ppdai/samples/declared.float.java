// String, Int32, Double, Other
/** Text and whole numbers as they are, a Double (1000.0, never 1000) as 16 hexadecimal digits. Null, lists and objects are left out. */
static String declared(Object value) {
    if (value instanceof Double number) return String.format("%016X", Double.doubleToLongBits(number));
    return value instanceof String || value instanceof Integer ? value.toString() : null;
}
