// String, Int32, Other
// declared writes text and whole numbers as they are. Null, lists and objects are left out.
func declared(value any) (string, bool) {
	switch value.(type) {
	case string, int:
		return fmt.Sprint(value), true
	}
	return "", false
}
