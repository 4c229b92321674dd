# String, Int32, Other
# Text and whole numbers as they are. Null, lists and objects are left out.
def declared: if type == "string" or type == "number" then tostring else null end;
