--# White space, comments, identifiers, constants, numbers, parameters, operators

;
--; ok
-- only a comment
--; ok
/* only a comment */
--; ok
SELECT 1 -- comment
, 2
--; ok
SELECT 1 -- last line is a comment
--; ok
SELECT 1 /* in /* nested */ comment */ , 2
--; ok
SELECT/**/1/**/AS/**/a
--; ok
SELECT 1/* ; */; SELECT 2 -- ;
--; ok
SELECT '/* no comment */', '-- none', "/*", "--"
--; ok
SELECT 1 /* /* */ */
--; ok
SELECT 1 /*/* */*/ + 2
--; ok
SELECT /* */ /* */ 1
--; ok
SELECT 1--2
--; ok
SELECT 1 -- 2 /* not opened
--; ok
SELECT 1 + /* -- */ 2
--; ok
SELECT 4 */* five */ 5
--; ok
SELECT 4 +-/* x */ 5
--; ok
SELECT @/* x */ 1
--; ok
SELECT 1 <-- 2
--; 42601 15 syntax error at end of input
--! escaped
SELECT\t1\n,\r2\x0c,3
--; ok
--! escaped
SELECT 1\r\n, 2\r\n-- x\r\n, 3
--; ok
--! escaped
SELECT 1 -- ends at CR\r, 2
--; ok
--! escaped
SELECT 1\x0b, 2
--; [12-16] 42601 9 syntax error at or near "\u000b"
--; [17-18] ok
--! escaped
SELECT\xa01
--; 42601 1 syntax error at or near "SELECT\u00a01"
--! escaped
\ufeffSELECT 1
--; 42601 1 syntax error at or near "\ufeffSELECT"
--! escaped
SELECT 1\xa0
--; [12-14] ok
--; [15-18] 42601 8 trailing junk after numeric literal at or near "1\u00a0"
--! escaped
SELECT 1 AS a\xa0b, 2 AS \xe9t\xe9
--; ok
--! escaped
SELECT 1\u2003+ 2
--; [12-14] 42601 10 syntax error at or near "+"
--; [15-18] 42601 8 trailing junk after numeric literal at or near "1\u2003"
--! escaped
SELECT 1 \u2013 2
--; 42601 12 syntax error at or near "2"
--! escaped
SELECT \u201cx\u201d
--; ok
--! escaped
SELECT \u2018x\u2019
--; ok
--! escaped
SELECT 'a', \u2018x\u2019 b c
--; 42601 19 syntax error at or near "c"
--! escaped
SELECT 1 AS \U0001F600, \U0001F600.a FROM t \U0001F600
--; ok
--! escaped
SELECT '\U0001F600' FROM FROM
--; 42601 17 syntax error at or near "FROM"
--! escaped
SELECT '\u00e4\u00f6\u00fc\U0001F600' x y z
--; 42601 17 syntax error at or near "y"
--! escaped
SELECT \x01
--; 42601 8 syntax error at or near "\u0001"
--! escaped
SELECT 1 \x7f
--; 42601 10 syntax error at or near "\u007f"
SELECT a$b, _a, a1, _1, a$1$b FROM t
--; ok
SELECT a$$b$$ FROM t
--; ok
SELECT $$a$$b FROM t
--; ok
SELECT a$x$ FROM t
--; ok
SELECT "a""b", "A b", "select", " ", "1" FROM "t"
--; ok
SELECT "a
b"
--; ok
SELECT "a" "b"
--; ok
SELECT a"b"
--; ok
SELECT "a"b
--; ok
SELECT "a".b, a."b", "a"."b"."c"
--; ok
SELECT ""
--; 42601 8 zero-length delimited identifier at or near """"
SELECT "a"".b FROM t
--; 42601 8 unterminated quoted identifier at or near ""a"".b FROM t"
SELECT "a FROM t
--; 42601 8 unterminated quoted identifier at or near ""a FROM t"
SELECT 1 AS ""
--; 42601 13 zero-length delimited identifier at or near """"
SELECT U&"d\0061t\+000061", u&"\\x", U&"d!0061" UESCAPE '!'
--; ok
SELECT U&'d\0061t\+000061', u&'\\', U&'d!0061' UESCAPE '!', U&'d\0061' UESCAPE '\'
--; ok
SELECT U&'\D83D\DE00', U&"\d83d\de00"
--; ok
SELECT U&'a'
'\0062', U&'a' UESCAPE
'!'
--; ok
SELECT U& 'x'
--; ok
SELECT U&"x" UESCAPE
--; [12-12] ok
--; [13-18] 42601 21 UESCAPE must be followed by a simple string literal at end of input
SELECT U&'x' UESCAPE 'ab'
--; [12-12] 42601 22 syntax error at or near "'ab'"
--; [13-18] 42601 22 invalid Unicode escape character at or near "'ab'"
SELECT U&'x' UESCAPE '0'
--; [12-12] 42601 23 invalid Unicode escape character at or near "0'"
--; [13-18] 42601 22 invalid Unicode escape character at or near "'0'"
SELECT U&'x' UESCAPE '+'
--; [12-12] 42601 23 invalid Unicode escape character at or near "+'"
--; [13-18] 42601 22 invalid Unicode escape character at or near "'+'"
SELECT U&'x' UESCAPE ' '
--; [12-12] 42601 23 invalid Unicode escape character at or near " '"
--; [13-18] 42601 22 invalid Unicode escape character at or near "' '"
SELECT U&'x' UESCAPE ''''
--; [12-12] 42601 22 syntax error at or near "''''"
--; [13-18] 42601 22 invalid Unicode escape character at or near "''''"
SELECT U&'x' UESCAPE x
--; [12-12] 42601 22 syntax error at or near "x"
--; [13-18] 42601 22 UESCAPE must be followed by a simple string literal at or near "x"
SELECT U&'\00'
--; [12-12] 42601 11 invalid Unicode escape value at or near "\\00'"
--; [13-18] 42601 11 invalid Unicode escape
SELECT U&'\xyzw'
--; [12-12] 42601 11 invalid Unicode escape value at or near "\\xyzw'"
--; [13-18] 42601 11 invalid Unicode escape
SELECT U&'\+00006'
--; [12-12] 42601 11 invalid Unicode escape value at or near "\\+00006'"
--; [13-18] 42601 11 invalid Unicode escape
SELECT U&'\+110000'
--; [12-12] 22021 - invalid byte sequence for encoding "UTF8": 0xf4 0x90 0x80 0x80
--; [13-18] 42601 11 invalid Unicode escape value
SELECT U&'\D83D'
--; [12-12] 42601 16 invalid Unicode surrogate pair at or near "'"
--; [13-18] 42601 16 invalid Unicode surrogate pair
SELECT U&'\D83Dx'
--; [12-12] 42601 16 invalid Unicode surrogate pair at or near "x'"
--; [13-18] 42601 16 invalid Unicode surrogate pair
SELECT U&'\DE00'
--; [12-12] 42601 8 invalid Unicode surrogate pair at or near "U&'\\DE00'"
--; [13-18] 42601 11 invalid Unicode surrogate pair
SELECT U&'\0000'
--; [12-12] 22021 - invalid byte sequence for encoding "UTF8": 0x00
--; [13-18] 42601 11 invalid Unicode escape value
SELECT U&"\00"
--; [12-12] 42601 11 invalid Unicode escape value at or near "\\00""
--; [13-18] 42601 11 invalid Unicode escape
SELECT U&"\0000"
--; [12-12] 22021 - invalid byte sequence for encoding "UTF8": 0x00
--; [13-18] 42601 11 invalid Unicode escape value
SELECT U&""
--; 42601 8 zero-length delimited identifier at or near "U&"""
SELECT U&'
--; 42601 8 unterminated quoted string at or near "U&'"
SELECT U&"x
--; 42601 8 unterminated quoted identifier at or near "U&"x"
SELECT 'x' UESCAPE '!'
--; [12-12] 42601 20 syntax error at or near "'!'"
--; [13-13] 42601 12 syntax error at or near "UESCAPE"
--; [14-18] 42601 20 syntax error at or near "'!'"
SELECT E'x' UESCAPE '!'
--; [12-12] 42601 21 syntax error at or near "'!'"
--; [13-13] 42601 13 syntax error at or near "UESCAPE"
--; [14-18] 42601 21 syntax error at or near "'!'"
SELECT UESCAPE FROM t
--; ok
SELECT '', '''', 'a''b', 'a\', 'a\nb', 'a
b', ''''''
--; ok
SELECT 'a'
'b'
	'c'
--; ok
SELECT 'a' -- comment
'b'
--; ok
SELECT 'a'
-- comment
'b' 'c'
--; 42601 27 syntax error at or near "'c'"
SELECT 'a' /* comment */
'b'
--; 42601 26 syntax error at or near "'b'"
SELECT 'a'
/* comment */ 'b'
--; 42601 26 syntax error at or near "'b'"
SELECT 'a'

  -- one
  -- two
'b' AS x
--; ok
SELECT E'a\n'
'b\n', B'1'
'0', X'1'
'F', N'a'
'b'
--; ok
SELECT 'a'
E'b'
--; 42601 12 syntax error at or near "E'b'"
SELECT $$a$$
$$b$$
--; 42601 14 syntax error at or near "$$b$$"
SELECT $$a$$
'b'
--; 42601 14 syntax error at or near "'b'"
SELECT "a"
"b"
--; ok
SELECT U&'a'
'b' UESCAPE '!'
--; ok
--! escaped
SELECT 'a'\r'b'
--; ok
--! escaped
SELECT 'a'\t'b'
--; 42601 12 syntax error at or near "'b'"
--! escaped
SELECT 'a'\x0c'b'
--; 42601 12 syntax error at or near "'b'"
--! escaped
SELECT 'a'\x0c\n'b'
--; ok
SELECT 'a'-- x
--; ok
SELECT 'a' -- 'b'
--; ok
SELECT 'unterminated
--; 42601 8 unterminated quoted string at or near "'unterminated"
SELECT 'unterminated ''
--; 42601 8 unterminated quoted string at or near "'unterminated ''"
SELECT 'a' + 'b
--; 42601 14 unterminated quoted string at or near "'b"
SELECT 'it's'
--; 42601 13 unterminated quoted string at or near "'"
SELECT 'x'y
--; ok
SELECT 'x'1
--; 42601 11 syntax error at or near "1"
SELECT 'x'AS a
--; ok
SELECT 'x'FROM t
--; ok
SELECT 1,
'unterminated on
three
lines
--; 42601 11 unterminated quoted string at or near "'unterminated on\u000athree\u000alines"
SELECT E'a\'b', e'\\', E'\b\f\n\r\t\v', E'\0', E'\101', E'\x41', E'\x4', E'\u0041', E'\U00000041', E'\q', E'a''b'
--; 22021 - invalid byte sequence for encoding "UTF8": 0x00
SELECT E'\1', E'\12', E'\123', E'\777'
--; 22021 - invalid byte sequence for encoding "UTF8": 0xff
SELECT E'\u00', E'x'
--; [12-12] 22025 8 invalid Unicode escape
--; [13-18] 22025 10 invalid Unicode escape
SELECT E'\u'
--; [12-12] 22025 8 invalid Unicode escape
--; [13-18] 22025 10 invalid Unicode escape
SELECT E'\U0000004'
--; [12-12] 22025 8 invalid Unicode escape
--; [13-18] 22025 10 invalid Unicode escape
SELECT E'\u0000'
--; [12-12] 42601 8 invalid Unicode escape value at or near "E'\\u0000"
--; [13-18] 42601 10 invalid Unicode escape value at or near "\\u0000"
SELECT E'\xzz', E'\x'
--; ok
SELECT E'\uD83D\uDE00'
--; ok
SELECT E'\uD83D'
--; [12-12] 42601 8 invalid Unicode surrogate pair at or near "E'\\uD83D'"
--; [13-18] 42601 16 invalid Unicode surrogate pair at or near "'"
SELECT E'\uD83Dx'
--; [12-12] 42601 8 invalid Unicode surrogate pair at or near "E'\\uD83Dx"
--; [13-18] 42601 16 invalid Unicode surrogate pair at or near "x"
SELECT E'\uDE00'
--; [12-12] 42601 8 invalid Unicode surrogate pair at or near "E'\\uDE00"
--; [13-18] 42601 10 invalid Unicode surrogate pair at or near "\\uDE00"
SELECT E'\uD83D\u0041'
--; [12-12] 42601 8 invalid Unicode surrogate pair at or near "E'\\uD83D\\u0041"
--; [13-18] 42601 16 invalid Unicode surrogate pair at or near "\\u0041"
SELECT E'\uD83D\n'
--; [12-12] 42601 8 invalid Unicode surrogate pair at or near "E'\\uD83D\\"
--; [13-18] 42601 16 invalid Unicode surrogate pair at or near "\\"
SELECT E'\U0001F600'
--; ok
SELECT E'\U00110000'
--; [12-12] 42601 8 invalid Unicode escape value at or near "E'\\U00110000"
--; [13-18] 42601 10 invalid Unicode escape value at or near "\\U00110000"
SELECT E'\xff'
--; 22021 - invalid byte sequence for encoding "UTF8": 0xff
SELECT E'\x00'
--; 22021 - invalid byte sequence for encoding "UTF8": 0x00
SELECT E'\000'
--; 22021 - invalid byte sequence for encoding "UTF8": 0x00
SELECT E'unterminated
--; 42601 8 unterminated quoted string at or near "E'unterminated"
SELECT E'unterminated\'
--; 42601 8 unterminated quoted string at or near "E'unterminated\\'"
SELECT E'unterminated\
--; 42601 8 unterminated quoted string at or near "E'unterminated\\"
SELECT E 'x'
--; ok
SELECT EE'x'
--; ok
SELECT e'a' e
--; ok
SELECT B'', b'101', X'', x'1fA'
--; ok
SELECT B'102'
--; ok
SELECT X'1G'
--; ok
SELECT B'1
--; 42601 8 unterminated bit string literal at or near "B'1"
SELECT X'1
--; 42601 8 unterminated hexadecimal string literal at or near "X'1"
SELECT B 'x'
--; ok
SELECT N'x', n'a''b', N'a\'
--; ok
SELECT N'x
--; 42601 9 unterminated quoted string at or near "'x"
SELECT N"x"
--; ok
SELECT B"1"
--; ok
SELECT $$$$, $$a'b"c$$, $a$x$$y$a$, $A$x$a$y$A$, $_1$x$_1$
--; ok
--! escaped
SELECT $\xe9$x$\xe9$
--; ok
SELECT $$x
--; 42601 8 unterminated dollar-quoted string at or near "$$x"
SELECT $a$x
--; 42601 8 unterminated dollar-quoted string at or near "$a$x"
SELECT $a$x$b$
--; 42601 8 unterminated dollar-quoted string at or near "$a$x$b$"
SELECT $a$x$$
--; 42601 8 unterminated dollar-quoted string at or near "$a$x$$"
SELECT $a$x$a
--; 42601 8 unterminated dollar-quoted string at or near "$a$x$a"
SELECT $1a$x$1a$
--; [12-14] ok
--; [15-18] 42601 8 trailing junk after parameter at or near "$1a$x$1a$"
SELECT $a b$x$a b$
--; 42601 8 syntax error at or near "$"
SELECT $$x$$y$$z$$
--; ok
SELECT $a$$a$, $b$$$b$
--; ok
SELECT 1$$x$$
--; 42601 9 syntax error at or near "$$x$$"
SELECT $a
--; 42601 8 syntax error at or near "$"
SELECT $a$
--; 42601 8 unterminated dollar-quoted string at or near "$a$"
SELECT $ 1
--; 42601 8 syntax error at or near "$"
SELECT 0, 00, 42, 4., .5, 1.5, 1e3, 1E3, 1e+3, 1e-3, 1.e3, .5e3, 5.e-1, 0.0, 2147483648, 9223372036854775808, 123456789012345678901234567890.5e100
--; ok
SELECT 1.5.2
--; 42601 11 syntax error at or near ".2"
SELECT 1..2
--; 42601 9 syntax error at or near ".."
SELECT 1...2
--; 42601 9 syntax error at or near ".."
SELECT 1.e
--; [12-14] ok
--; [15-18] 42601 8 trailing junk after numeric literal at or near "1.e"
SELECT 1e
--; [12-14] ok
--; [15-18] 42601 8 trailing junk after numeric literal at or near "1e"
SELECT 1e+
--; [12-14] 42601 10 syntax error at or near "+"
--; [15-18] 42601 8 trailing junk after numeric literal at or near "1e+"
SELECT 1e-x
--; [12-14] 42601 10 syntax error at or near "-"
--; [15-18] 42601 8 trailing junk after numeric literal at or near "1e-"
SELECT 1.5e
--; [12-14] ok
--; [15-18] 42601 8 trailing junk after numeric literal at or near "1.5e"
SELECT .e3
--; 42601 8 syntax error at or near "."
SELECT ..5
--; 42601 8 syntax error at or near ".."
SELECT 123abc
--; [12-14] ok
--; [15-18] 42601 8 trailing junk after numeric literal at or near "123abc"
SELECT 123_abc
--; [12-14] ok
--; [15-18] 42601 8 trailing junk after numeric literal at or near "123_abc"
SELECT 1x
--; [12-14] ok
--; [15-18] 42601 8 trailing junk after numeric literal at or near "1x"
SELECT 1.5x
--; [12-14] ok
--; [15-18] 42601 8 trailing junk after numeric literal at or near "1.5x"
SELECT 1e5x
--; [12-14] ok
--; [15-18] 42601 8 trailing junk after numeric literal at or near "1e5x"
SELECT 0x
--; [12-14] ok
--; [15-15] 42601 8 trailing junk after numeric literal at or near "0x"
--; [16-18] 42601 8 invalid hexadecimal integer at or near "0x"
SELECT 0xg
--; [12-14] ok
--; [15-18] 42601 8 trailing junk after numeric literal at or near "0xg"
SELECT 0x1F, 0X1f, 0o17, 0O17, 0b101, 0B101
--; [12-14] ok
--; [15-15] 42601 8 trailing junk after numeric literal at or near "0x1F"
--; [16-18] ok
SELECT 0x1Fz
--; [12-14] ok
--; [15-18] 42601 8 trailing junk after numeric literal at or near "0x1Fz"
SELECT 0o8
--; [12-14] ok
--; [15-18] 42601 8 trailing junk after numeric literal at or near "0o8"
SELECT 0o
--; [12-14] ok
--; [15-15] 42601 8 trailing junk after numeric literal at or near "0o"
--; [16-18] 42601 8 invalid octal integer at or near "0o"
SELECT 0b2
--; [12-14] ok
--; [15-18] 42601 8 trailing junk after numeric literal at or near "0b2"
SELECT 0b
--; [12-14] ok
--; [15-15] 42601 8 trailing junk after numeric literal at or near "0b"
--; [16-18] 42601 8 invalid binary integer at or near "0b"
SELECT 0b12
--; [12-14] ok
--; [15-18] 42601 8 trailing junk after numeric literal at or near "0b12"
SELECT 0xFFFFFFFF, 0xFFFFFFFFFFFFFFFFFF
--; [12-14] ok
--; [15-15] 42601 8 trailing junk after numeric literal at or near "0xFFFFFFFF"
--; [16-18] ok
SELECT 1_000, 1_000.5, 1.0_5, 1_0e1_0, 0x_1F, 0b_1, 0o_7
--; [12-14] 42601 20 syntax error at or near ".5"
--; [15-15] 42601 8 trailing junk after numeric literal at or near "1_000"
--; [16-18] ok
SELECT 1__000
--; [12-14] ok
--; [15-18] 42601 8 trailing junk after numeric literal at or near "1__000"
SELECT 1_
--; [12-14] ok
--; [15-18] 42601 8 trailing junk after numeric literal at or near "1_"
SELECT 1_.5
--; [12-14] 42601 10 syntax error at or near ".5"
--; [15-18] 42601 8 trailing junk after numeric literal at or near "1_"
SELECT 1._5
--; [12-14] ok
--; [15-18] 42601 8 trailing junk after numeric literal at or near "1._5"
SELECT 1.5_
--; [12-14] ok
--; [15-18] 42601 8 trailing junk after numeric literal at or near "1.5_"
SELECT 1e_5
--; [12-14] ok
--; [15-18] 42601 8 trailing junk after numeric literal at or near "1e_5"
SELECT 1e5_
--; [12-14] ok
--; [15-18] 42601 8 trailing junk after numeric literal at or near "1e5_"
SELECT 0x1_
--; [12-14] ok
--; [15-18] 42601 8 trailing junk after numeric literal at or near "0x1_"
SELECT 0_x1
--; [12-14] ok
--; [15-18] 42601 8 trailing junk after numeric literal at or near "0_x1"
SELECT _1
--; ok
SELECT 1_000_
--; [12-14] ok
--; [15-18] 42601 8 trailing junk after numeric literal at or near "1_000_"
SELECT 0x1.5
--; [12-14] 42601 11 syntax error at or near ".5"
--; [15-15] 42601 8 trailing junk after numeric literal at or near "0x1"
--; [16-18] 42601 11 syntax error at or near ".5"
SELECT 1$2
--; 42601 9 syntax error at or near "$2"
SELECT 1"a"
--; ok
SELECT 1'a'
--; 42601 9 syntax error at or near "'a'"
SELECT 1 a
--; ok
SELECT 1AS a
--; [12-14] ok
--; [15-18] 42601 8 trailing junk after numeric literal at or near "1AS"
SELECT 1FROM t
--; [12-14] ok
--; [15-18] 42601 8 trailing junk after numeric literal at or near "1FROM"
SELECT 1;SELECT 2
--; ok
SELECT a.1
--; 42601 9 syntax error at or near ".1"
SELECT 1.a
--; [12-14] ok
--; [15-18] 42601 8 trailing junk after numeric literal at or near "1.a"
SELECT 1.5::int, .5::int, 1.::int
--; ok
SELECT a[1.5], a[1..2]
--; 42601 19 syntax error at or near ".."
SELECT $1, $2, $10, $01, $0
--; ok
SELECT $99999999999
--; [12-17] ok
--; [18-18] 42601 8 parameter number too large at or near "$99999999999"
SELECT $2147483647
--; ok
SELECT $2147483648
--; [12-17] ok
--; [18-18] 42601 8 parameter number too large at or near "$2147483648"
SELECT $1a
--; [12-14] ok
--; [15-18] 42601 8 trailing junk after parameter at or near "$1a"
SELECT $1_
--; [12-14] ok
--; [15-18] 42601 8 trailing junk after parameter at or near "$1_"
SELECT $1$
--; 42601 10 syntax error at or near "$"
SELECT $1.5
--; 42601 10 syntax error at or near ".5"
SELECT $1::int, $1.a, $1[1]
--; ok
SELECT $-1
--; 42601 8 syntax error at or near "$"
SELECT $ 
--; 42601 8 syntax error at or near "$"
SELECT :a
--; 42601 8 syntax error at or near ":"
SELECT :1
--; 42601 8 syntax error at or near ":"
SELECT @p0
--; ok
SELECT {0}
--; 42601 8 syntax error at or near "{"
SELECT ?
--; 42601 9 syntax error at end of input
SELECT a = ?
--; 42601 13 syntax error at end of input
SELECT #a
--; ok
SELECT a # b
--; ok
SELECT `a`
--; [12-13] ok
--; [14-18] 42601 11 syntax error at end of input
SELECT a ` b
--; ok
SELECT [a]
--; 42601 8 syntax error at or near "["
SELECT \a
--; 42601 8 syntax error at or near "\\"
SELECT a \ b
--; 42601 10 syntax error at or near "\\"
SELECT a {b}
--; 42601 10 syntax error at or near "{"
SELECT ~a, !a, %a, ^a, &a, |a
--; 42601 16 syntax error at or near "%"
SELECT a ++ b, a +- b, a -+ b, a *- b, a <-b, a<- b, a @-b, a @- b
--; ok
SELECT 2*-3, 1<-2, 1<>-2, a->-1
--; ok
SELECT 2^-1, 5%-2, 'a'||-1, 1!=-2
--; ok
SELECT a <=> b, a <=- b, a >=+ b, a =- b, a =+1
--; ok
SELECT a=-1, a=+1, a=@1
--; ok
SELECT a=>-1
--; 42601 9 syntax error at or near "=>"
SELECT f(a=>-1), f(a=> 1), f(a:=1), f(a := -1)
--; ok
SELECT a::int, a :: int, a: :int
--; 42601 27 syntax error at or near ":"
SELECT a<b>c
--; 42601 11 syntax error at or near ">"
SELECT a<=b, a>=b, a<>b, a!=b, a<b, a>b, a=b
--; ok
SELECT a<<b, a>>b, a<<=b, a>>=b, a=<b
--; ok
SELECT a ~~* b, a !~~ b, a !~~* b
--; ok
SELECT a -- b
--; ok
SELECT a+--b
--; 42601 13 syntax error at end of input
SELECT a/-b, a/*b
--; 42601 15 unterminated /* comment at or near "/*b"
SELECT a /- b, a -/ b, a //b
--; ok
SELECT a *** b, a ** b, a*/b
--; ok
SELECT a !== b, a ==> b, a <== b, a ==- b
--; ok
SELECT a @@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@ b
--; ok
SELECT a @@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@ b
--; 42601 10 operator too long at or near "@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@"
SELECT a @@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@ b
--; 42601 10 operator too long at or near "@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@"
SELECT a , b ; ; 
--; ok
SELECT a.b. c, a . b, a .b
--; ok
SELECT a. *, a .*
--; ok
SELECT a.b.*
--; ok
SELECT * FROM a . b . c
--; ok
SELECT (a).b, (a) .b, (a). b
--; ok
SELECT [
--; 42601 8 syntax error at or near "["
SELECT ]
--; 42601 8 syntax error at or near "]"
SELECT (
--; 42601 9 syntax error at end of input
SELECT )
--; 42601 8 syntax error at or near ")"
SELECT {
--; 42601 8 syntax error at or near "{"
SELECT .
--; 42601 8 syntax error at or near "."
SELECT ..
--; 42601 8 syntax error at or near ".."
SELECT ,
--; 42601 8 syntax error at or near ","
SELECT :
--; 42601 8 syntax error at or near ":"
SELECT ::
--; 42601 8 syntax error at or near "::"
SELECT :=
--; 42601 8 syntax error at or near ":="
SELECT =>
--; 42601 8 syntax error at or near "=>"
SELECT ;;;; SELECT
--; ok
=
--; 42601 1 syntax error at or near "="
1
--; 42601 1 syntax error at or near "1"
'x'
--; 42601 1 syntax error at or near "'x'"
"x"
--; 42601 1 syntax error at or near ""x""
x
--; 42601 1 syntax error at or near "x"
$1
--; 42601 1 syntax error at or near "$1"
$$x$$
--; 42601 1 syntax error at or near "$$x$$"
(
--; 42601 2 syntax error at end of input
)
--; 42601 1 syntax error at or near ")"
.
--; 42601 1 syntax error at or near "."
,
--; 42601 1 syntax error at or near ","
SELECT NULL IS NULL, null is null, NuLl Is NuLl
--; ok
select CaSe WHEN tRuE then 1 END
--; ok
SELECT ÄÖÜ, straße, имя, 名前 FROM таблица
--; ok
SELECT "ÄÖÜ", "名前" FROM "таблица" AS "😀"
--; ok
SELECT 名前 FROM FROM 名前
--; 42601 16 syntax error at or near "FROM"
SELECT * FROM t WHERE naïve = 'ö' AND ORDER
--; 42601 39 syntax error at or near "ORDER"
SELECT aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa FROM t
--; ok
SELECT "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" FROM t
--; ok
/* unterminated
--; 42601 1 unterminated /* comment at or near "/* unterminated"
SELECT 1 /* unterminated
--; 42601 10 unterminated /* comment at or near "/* unterminated"
SELECT 1 /* nested /* unterminated */
--; 42601 10 unterminated /* comment at or near "/* nested /* unterminated */"
SELECT 1 */
--; [12-13] ok
--; [14-18] 42601 12 syntax error at end of input
SELECT 1 /* x */ */
--; [12-13] ok
--; [14-18] 42601 20 syntax error at end of input
/* a */ SELECT /* b */ 1 /* c
--; 42601 26 unterminated /* comment at or near "/* c"
SELECT 1; /* x
--; 42601 11 unterminated /* comment at or near "/* x"
SELECT 1; 'x
--; 42601 11 unterminated quoted string at or near "'x"
-- x
--; ok
--
--; ok
/**/
--; ok
/*/*/**/*/*/
--; ok
#comment
--; 42601 1 syntax error at or near "#"
SELECT 1 # comment
--; ok
// comment
--; 42601 1 syntax error at or near "//"
SELECT 1 // comment
--; ok
rem comment
--; 42601 1 syntax error at or near "rem"
\d t
--; 42601 1 syntax error at or near "\\"
--! escaped
cho x
--; 42601 1 syntax error at or near "cho"
SELECT 1 \g
--; 42601 10 syntax error at or near "\\"
SELECT 1\
--; 42601 9 syntax error at or near "\\"
GO
--; 42601 1 syntax error at or near "GO"
SELECT 1 GO
--; ok
SELECT 1
GO
SELECT 2
--; 42601 13 syntax error at or near "SELECT"
CREATE TABLE t (a int)
/
--; 42601 24 syntax error at or near "/"
DELIMITER //
--; 42601 1 syntax error at or near "DELIMITER"
SELECT 1;;
--; ok
SELECT 1; SELECT 'a;b'; SELECT $$;$$; SELECT ";" ;
--; ok
SELECT 1;2
--; 42601 10 syntax error at or near "2"
SELECT 1; 'a'; SELECT 2
--; 42601 11 syntax error at or near "'a'"
