// String, Int32, Other
/** Text and whole numbers as they are. Null, lists and objects are left out. */
function declared(mixed $value): ?string
{
    return is_string($value) || is_int($value) ? (string) $value : null;
}
