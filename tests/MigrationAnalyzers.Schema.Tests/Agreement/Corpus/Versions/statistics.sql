--# What PostgreSQL names itself: statistics, dropped columns, its own indexes.
CREATE TABLE t (a int, b int); CREATE STATISTICS ON a, b FROM t; DROP STATISTICS t_a_b_stat;
--; [12-15] 42601 50 syntax error at or near "ON"
--; [16-18] ok
CREATE TABLE t (a int, b int); CREATE STATISTICS ON b, a FROM t; DROP STATISTICS t_b_a_stat;
--; [12-15] 42601 50 syntax error at or near "ON"
--; [16-18] ok
CREATE TABLE t (a int, b int); CREATE STATISTICS ON a, b, (a + b), (a - b) FROM t; DROP STATISTICS t_a_b_expr_expr_stat;
--; [12-15] 42601 50 syntax error at or near "ON"
--; [16-18] ok
CREATE TABLE t (a int, b int); CREATE STATISTICS ON a, b, (a + b), (a - b) FROM t; DROP STATISTICS t_a_b_expr_expr1_stat;
--; [12-15] 42601 50 syntax error at or near "ON"
--; [16-18] 42704 - statistics object "t_a_b_expr_expr1_stat" does not exist
CREATE TABLE t (a int, b int); CREATE STATISTICS ON a, b, abs(a) FROM t; DROP STATISTICS t_a_b_expr_stat;
--; [12-15] 42601 50 syntax error at or near "ON"
--; [16-18] ok
CREATE TABLE t (a int, b int); CREATE STATISTICS ON a, b, abs(a) FROM t; DROP STATISTICS t_a_b_abs_stat;
--; [12-15] 42601 50 syntax error at or near "ON"
--; [16-18] 42704 - statistics object "t_a_b_abs_stat" does not exist
CREATE TABLE t (a int, b int); CREATE STATISTICS ON (a), (b) FROM t; DROP STATISTICS t_expr_expr_stat;
--; [12-15] 42601 50 syntax error at or near "ON"
--; [16-18] ok
CREATE TABLE t (a int, b int); CREATE STATISTICS ON a, b FROM t; CREATE STATISTICS ON a, b FROM t; DROP STATISTICS t_a_b_stat1;
--; [12-15] 42601 50 syntax error at or near "ON"
--; [16-18] ok
CREATE TABLE t (a int, b int); CREATE STATISTICS s ON a, b FROM t; CREATE TABLE l (LIKE t INCLUDING ALL); DROP STATISTICS l_a_b_stat;
--; ok
CREATE TABLE t (a int, b int); CREATE STATISTICS s ON b, a FROM t; CREATE TABLE l (LIKE t INCLUDING STATISTICS); DROP STATISTICS l_a_b_stat;
--; ok
CREATE TABLE t (a int, b int); CREATE STATISTICS s ON b, a FROM t; CREATE TABLE l (LIKE t INCLUDING STATISTICS); DROP STATISTICS l_b_a_stat;
--; 42704 - statistics object "l_b_a_stat" does not exist
CREATE TABLE t (a int, b int); CREATE STATISTICS s ON a, b FROM t; CREATE TABLE l (LIKE t INCLUDING ALL EXCLUDING STATISTICS); DROP STATISTICS l_a_b_stat;
--; 42704 - statistics object "l_a_b_stat" does not exist
CREATE TABLE t (a int, b int); CREATE STATISTICS s ON a, b FROM t; CREATE TABLE l (LIKE t); DROP STATISTICS l_a_b_stat;
--; 42704 - statistics object "l_a_b_stat" does not exist
CREATE TABLE t (a int, b int); CREATE STATISTICS s ON a, b, (a * b) FROM t; CREATE TABLE l (LIKE t INCLUDING ALL); DROP STATISTICS l_a_b_expr_stat;
--; [12-13] 0A000 - only simple column references are allowed in CREATE STATISTICS
--; [14-18] ok
CREATE TABLE t (a int, b int); CREATE STATISTICS s ON a, b FROM t; CREATE STATISTICS s2 (mcv) ON a, b FROM t; CREATE TABLE l (LIKE t INCLUDING ALL); DROP STATISTICS l_a_b_stat, l_a_b_stat1;
--; ok
CREATE TABLE t (a int, b int); CREATE STATISTICS s ON a, b FROM t; ALTER TABLE t RENAME a TO c; CREATE TABLE l (LIKE t INCLUDING ALL); DROP STATISTICS l_c_b_stat;
--; ok
CREATE TABLE t (a int, b int); CREATE STATISTICS s ON a, b FROM t; ALTER TABLE t DROP COLUMN a; DROP STATISTICS s;
--; 42704 - statistics object "s" does not exist
CREATE TABLE t (a int, b int, c int); CREATE STATISTICS s ON a, b FROM t; ALTER TABLE t DROP COLUMN c; DROP STATISTICS s;
--; ok
CREATE TABLE t (a int, b int); CREATE STATISTICS s ON a, b FROM t; DROP TABLE t; DROP STATISTICS s;
--; 42704 - statistics object "s" does not exist
CREATE SCHEMA x; CREATE TABLE x.t (a int, b int); CREATE STATISTICS s ON a, b FROM x.t; DROP STATISTICS s;
--; ok
CREATE SCHEMA x; CREATE TABLE x.t (a int, b int); CREATE STATISTICS ON a, b FROM x.t; DROP STATISTICS x.t_a_b_stat;
--; [12-15] 42601 69 syntax error at or near "ON"
--; [16-18] ok
CREATE TABLE t (a int, b int); ALTER TABLE t DROP COLUMN b; SELECT has_column_privilege('t', '........pg.dropped.2........', 'select');
--; ok
CREATE TABLE t (a int, b int); SELECT has_column_privilege('t', 'c', 'select');
--; 42703 - column "c" of relation "t" does not exist
REINDEX INDEX pg_class_oid_index;
--; ok
REINDEX INDEX pg_catalog.pg_class_oid_index;
--; ok
CREATE TABLE t (a int); REINDEX INDEX t_a_idx;
--; 42P01 - relation "t_a_idx" does not exist
