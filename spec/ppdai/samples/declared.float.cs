// String, Int32, Double, Other
/// <summary>Text and whole numbers as they are, a double (1000.0, never 1000) as 16 hexadecimal digits. Null, lists and objects are left out.</summary>
static string Declared(object value) => value is double number
    ? BitConverter.DoubleToInt64Bits(number).ToString("X16")
    : value is string || value is int ? value.ToString() : null;
