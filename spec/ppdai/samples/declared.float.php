// String, Int32, Double, Other
/** Text and whole numbers as they are, a float (1000.0, never 1000) as 16 hexadecimal digits. Null, lists and objects are left out. */
function declared(mixed $value): ?string
{
    if (is_float($value)) return strtoupper(bin2hex(pack('E', $value)));
    return is_string($value) || is_int($value) ? (string) $value : null;
}
