# String, Int32, Double, Other
# Text and whole numbers as they are, a number with a fraction as the 16 hexadecimal digits of its IEEE 754 double. Null,
# lists and objects are left out.
def hex(digits): . as $n | [range(digits - 1; -1; -1) as $at | ($n / pow(16; $at) | floor) % 16]
  | map("0123456789ABCDEF"[.:. + 1]) | join("");
def declared: if type == "string" then . elif type != "number" then null elif . == floor then tostring else
  fabs as $size | ($size | logb) as $exponent
  | (($exponent + 1023 + if . < 0 then 2048 else 0 end) | hex(3))
    + (($size * pow(2; -$exponent) - 1) * pow(2; 52) | hex(13)) end;
