// String, Int32, Other
/** Text and whole numbers as they are. Null, lists and objects are left out. */
static String declared(Object value) {
    return value instanceof String || value instanceof Integer ? value.toString() : null;
}
