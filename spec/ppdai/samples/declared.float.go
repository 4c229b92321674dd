// String, Int32, Double, Other uses math
// declared writes text and whole numbers as they are, a float64 (1000.0, never 1000) as 16 hexadecimal digits. Null, lists
// and objects are left out.
func declared(value any) (string, bool) {
	switch one := value.(type) {
	case string, int:
		return fmt.Sprint(one), true
	case float64:
		return fmt.Sprintf("%016X", math.Float64bits(one)), true
	}
	return "", false
}
