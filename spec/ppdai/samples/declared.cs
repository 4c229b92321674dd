// String, Int32, Other
/// <summary>Text and whole numbers as they are. Null, lists and objects are left out.</summary>
static string Declared(object value) => value is string || value is int ? value.ToString() : null;
