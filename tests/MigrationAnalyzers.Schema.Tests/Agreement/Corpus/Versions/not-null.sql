--# NOT NULL constraints: what they are called.
CREATE TABLE t (a int NOT NULL); ALTER TABLE t DROP CONSTRAINT t_a_not_null;
--; [12-17] 42704 - constraint "t_a_not_null" of relation "t" does not exist
--; [18-18] ok
CREATE TABLE t (a int NOT NULL); ALTER TABLE t DROP CONSTRAINT t_a_not_null; INSERT INTO t DEFAULT VALUES;
--; [12-17] 42704 - constraint "t_a_not_null" of relation "t" does not exist
--; [18-18] ok
CREATE TABLE t (a int NOT NULL); ALTER TABLE t DROP CONSTRAINT t_a_not_null; ALTER TABLE t DROP CONSTRAINT t_a_not_null;
--; 42704 - constraint "t_a_not_null" of relation "t" does not exist
CREATE TABLE t (a int NOT NULL); ALTER TABLE t VALIDATE CONSTRAINT t_a_not_null;
--; [12-17] 42704 - constraint "t_a_not_null" of relation "t" does not exist
--; [18-18] ok
CREATE TABLE t (a int NOT NULL); ALTER TABLE t ALTER CONSTRAINT t_a_not_null NO INHERIT;
--; [12-12] 0A000 - ALTER CONSTRAINT statement constraints cannot be marked NO INHERIT
--; [13-17] 0A000 - FOREIGN KEY constraints cannot be marked NO INHERIT
--; [18-18] ok
CREATE TABLE t (a int NOT NULL); ALTER TABLE t RENAME CONSTRAINT t_a_not_null TO nn; ALTER TABLE t DROP CONSTRAINT nn;
--; [12-17] 42704 - constraint "t_a_not_null" for table "t" does not exist
--; [18-18] ok
CREATE TABLE t (a int NOT NULL); ALTER TABLE t RENAME CONSTRAINT t_a_not_null TO nn; ALTER TABLE t DROP CONSTRAINT t_a_not_null;
--; [12-17] 42704 - constraint "t_a_not_null" for table "t" does not exist
--; [18-18] 42704 - constraint "t_a_not_null" of relation "t" does not exist
CREATE TABLE t (a int NOT NULL); COMMENT ON CONSTRAINT t_a_not_null ON t IS 'x';
--; [12-17] 42704 - constraint "t_a_not_null" for table "t" does not exist
--; [18-18] ok
CREATE TABLE t (a int); COMMENT ON CONSTRAINT t_a_not_null ON t IS 'x';
--; 42704 - constraint "t_a_not_null" for table "t" does not exist
CREATE TABLE t (a int NOT NULL); ALTER TABLE t ALTER a DROP NOT NULL; COMMENT ON CONSTRAINT t_a_not_null ON t IS 'x';
--; 42704 - constraint "t_a_not_null" for table "t" does not exist
CREATE TABLE t (a int); ALTER TABLE t ALTER a SET NOT NULL; COMMENT ON CONSTRAINT t_a_not_null ON t IS 'x';
--; [12-17] 42704 - constraint "t_a_not_null" for table "t" does not exist
--; [18-18] ok
CREATE TABLE t (a int PRIMARY KEY); COMMENT ON CONSTRAINT t_a_not_null ON t IS 'x';
--; [12-17] 42704 - constraint "t_a_not_null" for table "t" does not exist
--; [18-18] ok
CREATE TABLE t (a int, b int, PRIMARY KEY (b)); COMMENT ON CONSTRAINT t_b_not_null ON t IS 'x';
--; [12-17] 42704 - constraint "t_b_not_null" for table "t" does not exist
--; [18-18] ok
CREATE TABLE t (a int, b int, PRIMARY KEY (b)); COMMENT ON CONSTRAINT t_a_not_null ON t IS 'x';
--; 42704 - constraint "t_a_not_null" for table "t" does not exist
CREATE TABLE t (a int); ALTER TABLE t ADD PRIMARY KEY (a); COMMENT ON CONSTRAINT t_a_not_null ON t IS 'x';
--; [12-17] 42704 - constraint "t_a_not_null" for table "t" does not exist
--; [18-18] ok
CREATE TABLE t (a int); ALTER TABLE t ADD CONSTRAINT pk PRIMARY KEY (a); ALTER TABLE t DROP CONSTRAINT pk; ALTER TABLE t DROP CONSTRAINT t_a_not_null;
--; [12-17] 42704 - constraint "t_a_not_null" of relation "t" does not exist
--; [18-18] ok
CREATE TABLE t (a serial); COMMENT ON CONSTRAINT t_a_not_null ON t IS 'x';
--; [12-17] 42704 - constraint "t_a_not_null" for table "t" does not exist
--; [18-18] ok
CREATE TABLE t (a int GENERATED ALWAYS AS IDENTITY); COMMENT ON CONSTRAINT t_a_not_null ON t IS 'x';
--; [12-17] 42704 - constraint "t_a_not_null" for table "t" does not exist
--; [18-18] ok
CREATE TABLE t (a int CONSTRAINT nn NOT NULL); ALTER TABLE t DROP CONSTRAINT nn;
--; [12-17] 42704 - constraint "nn" of relation "t" does not exist
--; [18-18] ok
CREATE TABLE t (a int CONSTRAINT nn NOT NULL); ALTER TABLE t DROP CONSTRAINT t_a_not_null;
--; 42704 - constraint "t_a_not_null" of relation "t" does not exist
CREATE TABLE t (a int CONSTRAINT pk PRIMARY KEY CONSTRAINT nn NOT NULL); COMMENT ON CONSTRAINT nn ON t IS 'x';
--; [12-17] 42704 - constraint "nn" for table "t" does not exist
--; [18-18] ok
CREATE TABLE t (a int CONSTRAINT nn NOT NULL CONSTRAINT pk PRIMARY KEY); COMMENT ON CONSTRAINT nn ON t IS 'x';
--; [12-17] 42704 - constraint "nn" for table "t" does not exist
--; [18-18] ok
CREATE TABLE t (a int, CONSTRAINT nn NOT NULL a); COMMENT ON CONSTRAINT nn ON t IS 'x';
--; [12-17] 42601 38 syntax error at or near "NOT"
--; [18-18] ok
CREATE TABLE t (a int, CONSTRAINT nn NOT NULL a); INSERT INTO t DEFAULT VALUES;
--; [12-17] 42601 38 syntax error at or near "NOT"
--; [18-18] 23502 - null value in column "a" of relation "t" violates not-null constraint
CREATE TABLE t (a int PRIMARY KEY, CONSTRAINT nn NOT NULL a); COMMENT ON CONSTRAINT nn ON t IS 'x';
--; [12-17] 42601 50 syntax error at or near "NOT"
--; [18-18] ok
CREATE TABLE t (a int, NOT NULL a); COMMENT ON CONSTRAINT t_a_not_null ON t IS 'x';
--; [12-17] 42601 24 syntax error at or near "NOT"
--; [18-18] ok
CREATE TABLE t (a int); ALTER TABLE t ADD CONSTRAINT nn NOT NULL a; ALTER TABLE t DROP CONSTRAINT nn;
--; [12-17] 42601 57 syntax error at or near "NOT"
--; [18-18] ok
CREATE TABLE t (a int); ALTER TABLE t ADD CONSTRAINT nn NOT NULL a NOT VALID; ALTER TABLE t VALIDATE CONSTRAINT nn;
--; [12-17] 42601 57 syntax error at or near "NOT"
--; [18-18] ok
CREATE TABLE t (a int); ALTER TABLE t ADD NOT NULL a; ALTER TABLE t DROP CONSTRAINT t_a_not_null;
--; [12-17] 42601 43 syntax error at or near "NOT"
--; [18-18] ok
CREATE TABLE t (a int); ALTER TABLE t ADD COLUMN b int NOT NULL; ALTER TABLE t DROP CONSTRAINT t_b_not_null;
--; [12-17] 42704 - constraint "t_b_not_null" of relation "t" does not exist
--; [18-18] ok
CREATE TABLE t (a int); ALTER TABLE t ADD COLUMN b int CONSTRAINT nn NOT NULL; ALTER TABLE t DROP CONSTRAINT nn;
--; [12-17] 42704 - constraint "nn" of relation "t" does not exist
--; [18-18] ok
CREATE TABLE t (a int NOT NULL); ALTER TABLE t RENAME TO u; ALTER TABLE u DROP CONSTRAINT t_a_not_null;
--; [12-17] 42704 - constraint "t_a_not_null" of relation "u" does not exist
--; [18-18] ok
CREATE TABLE t (a int NOT NULL); ALTER TABLE t RENAME TO u; ALTER TABLE u DROP CONSTRAINT u_a_not_null;
--; 42704 - constraint "u_a_not_null" of relation "u" does not exist
CREATE TABLE t (a int NOT NULL); ALTER TABLE t RENAME TO u; ALTER TABLE u RENAME TO t; ALTER TABLE t DROP CONSTRAINT t_a_not_null;
--; [12-17] 42704 - constraint "t_a_not_null" of relation "t" does not exist
--; [18-18] ok
CREATE TABLE t (a int NOT NULL); ALTER TABLE t RENAME a TO b; ALTER TABLE t DROP CONSTRAINT t_a_not_null;
--; [12-17] 42704 - constraint "t_a_not_null" of relation "t" does not exist
--; [18-18] ok
CREATE TABLE t (a int NOT NULL); ALTER TABLE t RENAME a TO b; ALTER TABLE t DROP CONSTRAINT t_b_not_null;
--; 42704 - constraint "t_b_not_null" of relation "t" does not exist
CREATE TABLE t (a int NOT NULL); CREATE SCHEMA s; ALTER TABLE t SET SCHEMA s; ALTER TABLE s.t DROP CONSTRAINT t_a_not_null;
--; [12-17] 42704 - constraint "t_a_not_null" of relation "t" does not exist
--; [18-18] ok
CREATE TABLE t (a int NOT NULL); ALTER TABLE t RENAME TO u; ALTER TABLE u ALTER a DROP NOT NULL; ALTER TABLE u ALTER a SET NOT NULL; ALTER TABLE u DROP CONSTRAINT u_a_not_null;
--; [12-17] 42704 - constraint "u_a_not_null" of relation "u" does not exist
--; [18-18] ok
CREATE TABLE t (a int NOT NULL, b int); ALTER TABLE t DROP COLUMN a; ALTER TABLE t DROP CONSTRAINT t_a_not_null;
--; 42704 - constraint "t_a_not_null" of relation "t" does not exist
CREATE TABLE t (a int NOT NULL CONSTRAINT t_a_not_null CHECK (a > 0)); ALTER TABLE t DROP CONSTRAINT t_a_not_null1;
--; [12-17] 42704 - constraint "t_a_not_null1" of relation "t" does not exist
--; [18-18] ok
CREATE TABLE t_a (b int NOT NULL); CREATE TABLE t (a_b int NOT NULL); ALTER TABLE t DROP CONSTRAINT t_a_b_not_null1;
--; [12-17] 42704 - constraint "t_a_b_not_null1" of relation "t" does not exist
--; [18-18] ok
CREATE TABLE "Orders" ("CustomerId" int NOT NULL); ALTER TABLE "Orders" DROP CONSTRAINT "Orders_CustomerId_not_null";
--; [12-17] 42704 - constraint "Orders_CustomerId_not_null" of relation "Orders" does not exist
--; [18-18] ok
CREATE TABLE "Orders" ("CustomerId" int NOT NULL); ALTER TABLE "Orders" DROP CONSTRAINT Orders_CustomerId_not_null;
--; 42704 - constraint "orders_customerid_not_null" of relation "Orders" does not exist
CREATE TABLE a_table_with_a_name_that_is_nearly_as_long_as_a_name_may_be_x (a_column_with_a_long_name_too int NOT NULL, a_column_with_a_long_name_two int NOT NULL); ALTER TABLE a_table_with_a_name_that_is_nearly_as_long_as_a_name_may_be_x DROP CONSTRAINT a_table_with_a_name_that_is_a_column_with_a_long_name__not_null;
--; [12-17] 42704 - constraint "a_table_with_a_name_that_is_a_column_with_a_long_name__not_null" of relation "a_table_with_a_name_that_is_nearly_as_long_as_a_name_may_be_x" does not exist
--; [18-18] ok
CREATE TABLE a_table_with_a_name_that_is_nearly_as_long_as_a_name_may_be_x (a_column_with_a_long_name_too int NOT NULL, a_column_with_a_long_name_two int NOT NULL); ALTER TABLE a_table_with_a_name_that_is_nearly_as_long_as_a_name_may_be_x DROP CONSTRAINT a_table_with_a_name_that_i_a_column_with_a_long_name__not_null1;
--; [12-17] 42704 - constraint "a_table_with_a_name_that_i_a_column_with_a_long_name__not_null1" of relation "a_table_with_a_name_that_is_nearly_as_long_as_a_name_may_be_x" does not exist
--; [18-18] ok
CREATE TABLE a_table_with_a_name_that_is_nearly_as_long_as_a_name_may_be_x (a_column_with_a_long_name_too int NOT NULL, a_column_with_a_long_name_two int NOT NULL); ALTER TABLE a_table_with_a_name_that_is_nearly_as_long_as_a_name_may_be_x DROP CONSTRAINT a_table_with_a_name_that_is_nearly_as_long_as_a_name_ma_not_null;
--; 42704 - constraint "a_table_with_a_name_that_is_nearly_as_long_as_a_name_ma_not_nul" of relation "a_table_with_a_name_that_is_nearly_as_long_as_a_name_may_be_x" does not exist
CREATE TABLE p (a int NOT NULL); CREATE TABLE c () INHERITS (p); COMMENT ON CONSTRAINT p_a_not_null ON c IS 'x';
--; [12-17] 42704 - constraint "p_a_not_null" for table "c" does not exist
--; [18-18] ok
CREATE TABLE p (a int NOT NULL) PARTITION BY LIST (a); CREATE TABLE c PARTITION OF p FOR VALUES IN (1); COMMENT ON CONSTRAINT p_a_not_null ON c IS 'x';
--; [12-17] 42704 - constraint "p_a_not_null" for table "c" does not exist
--; [18-18] ok
CREATE TABLE p (a int CONSTRAINT nn NOT NULL) PARTITION BY LIST (a); CREATE TABLE c PARTITION OF p FOR VALUES IN (1); COMMENT ON CONSTRAINT nn ON c IS 'x';
--; [12-17] 42704 - constraint "nn" for table "c" does not exist
--; [18-18] ok
CREATE TABLE p (a int); CREATE TABLE c () INHERITS (p); ALTER TABLE p ALTER a SET NOT NULL; COMMENT ON CONSTRAINT p_a_not_null ON c IS 'x';
--; [12-17] 42704 - constraint "p_a_not_null" for table "c" does not exist
--; [18-18] ok
CREATE TABLE p (a int); CREATE TABLE c () INHERITS (p); ALTER TABLE p ADD CONSTRAINT nn NOT NULL a; COMMENT ON CONSTRAINT nn ON c IS 'x';
--; [12-17] 42601 89 syntax error at or near "NOT"
--; [18-18] ok
CREATE TABLE p (a int); CREATE TABLE c () INHERITS (p); ALTER TABLE p ADD b int NOT NULL; COMMENT ON CONSTRAINT p_b_not_null ON c IS 'x';
--; [12-17] 42704 - constraint "p_b_not_null" for table "c" does not exist
--; [18-18] ok
CREATE TABLE p (a int NOT NULL); CREATE TABLE c (a int NOT NULL); ALTER TABLE c INHERIT p; COMMENT ON CONSTRAINT c_a_not_null ON c IS 'x';
--; [12-17] 42704 - constraint "c_a_not_null" for table "c" does not exist
--; [18-18] ok
CREATE TABLE p (a int NOT NULL); CREATE TABLE c (a int NOT NULL) INHERITS (p); COMMENT ON CONSTRAINT c_a_not_null ON c IS 'x';
--; [12-17] 42704 - constraint "c_a_not_null" for table "c" does not exist
--; [18-18] ok
CREATE TABLE p (a int NOT NULL); CREATE TABLE c (a int CONSTRAINT nn NOT NULL) INHERITS (p); COMMENT ON CONSTRAINT nn ON c IS 'x';
--; [12-17] 42704 - constraint "nn" for table "c" does not exist
--; [18-18] ok
CREATE TABLE t (a int NOT NULL); CREATE TABLE l (LIKE t); COMMENT ON CONSTRAINT t_a_not_null ON l IS 'x';
--; [12-17] 42704 - constraint "t_a_not_null" for table "l" does not exist
--; [18-18] ok
CREATE TABLE t (a int NOT NULL); CREATE TABLE l (LIKE t); COMMENT ON CONSTRAINT l_a_not_null ON l IS 'x';
--; 42704 - constraint "l_a_not_null" for table "l" does not exist
CREATE TABLE t (a int CONSTRAINT nn NOT NULL); CREATE TABLE l (LIKE t INCLUDING ALL); COMMENT ON CONSTRAINT nn ON l IS 'x';
--; [12-17] 42704 - constraint "nn" for table "l" does not exist
--; [18-18] ok
CREATE TABLE t (a int NOT NULL); CREATE TABLE l AS SELECT a FROM t; COMMENT ON CONSTRAINT l_a_not_null ON l IS 'x';
--; 42704 - constraint "l_a_not_null" for table "l" does not exist
CREATE TABLE t (a int NOT NULL); DO $$ BEGIN IF random() < 2 THEN ALTER TABLE t ALTER a DROP NOT NULL; END IF; ALTER TABLE t ALTER a SET NOT NULL; END $$; ALTER TABLE t DROP CONSTRAINT t_a_not_null;
--; [12-17] 42704 - constraint "t_a_not_null" of relation "t" does not exist
--; [18-18] ok
CREATE TABLE t (a int); DO $$ BEGIN IF random() < 2 THEN ALTER TABLE t ALTER a SET NOT NULL; END IF; END $$; ALTER TABLE t DROP CONSTRAINT t_a_not_null;
--; [12-17] 42704 - constraint "t_a_not_null" of relation "t" does not exist
--; [18-18] ok
CREATE TABLE t (a int NOT NULL); DO $$ BEGIN IF random() < 2 THEN ALTER TABLE t RENAME CONSTRAINT t_a_not_null TO nn; END IF; EXCEPTION WHEN undefined_object THEN NULL; END $$; ALTER TABLE t ALTER a DROP NOT NULL;
--; ok
CREATE TABLE t (a int NOT NULL UNIQUE); INSERT INTO t VALUES (1) ON CONFLICT ON CONSTRAINT t_a_key DO NOTHING;
--; ok
CREATE DOMAIN d AS int NOT NULL; ALTER DOMAIN d DROP CONSTRAINT d_not_null;
--; [12-16] 42704 - constraint "d_not_null" of domain "d" does not exist
--; [17-18] ok
CREATE DOMAIN d AS int CONSTRAINT nn NOT NULL; ALTER DOMAIN d DROP CONSTRAINT nn;
--; [12-16] 42704 - constraint "nn" of domain "d" does not exist
--; [17-18] ok
CREATE DOMAIN d AS int CONSTRAINT nn NOT NULL; COMMENT ON CONSTRAINT nn ON DOMAIN d IS 'x';
--; [12-16] 42704 - constraint "nn" for domain d does not exist
--; [17-18] ok
CREATE DOMAIN d AS int; COMMENT ON CONSTRAINT d_not_null ON DOMAIN d IS 'x';
--; 42704 - constraint "d_not_null" for domain d does not exist
CREATE DOMAIN d AS int; ALTER DOMAIN d SET NOT NULL; COMMENT ON CONSTRAINT d_not_null ON DOMAIN d IS 'x';
--; [12-16] 42704 - constraint "d_not_null" for domain d does not exist
--; [17-18] ok
CREATE DOMAIN d AS int NOT NULL; ALTER DOMAIN d DROP NOT NULL; COMMENT ON CONSTRAINT d_not_null ON DOMAIN d IS 'x';
--; 42704 - constraint "d_not_null" for domain d does not exist
CREATE DOMAIN d AS int; ALTER DOMAIN d ADD CONSTRAINT nn NOT NULL; COMMENT ON CONSTRAINT nn ON DOMAIN d IS 'x';
--; [12-16] 42601 58 syntax error at or near "NOT"
--; [17-18] ok
CREATE DOMAIN d AS int NOT NULL; ALTER DOMAIN d RENAME CONSTRAINT d_not_null TO nn; ALTER DOMAIN d DROP NOT NULL; COMMENT ON CONSTRAINT nn ON DOMAIN d IS 'x';
--; [12-16] 42704 - constraint "d_not_null" for domain d does not exist
--; [17-18] 42704 - constraint "nn" for domain d does not exist
CREATE DOMAIN d AS int NOT NULL; ALTER DOMAIN d SET NOT NULL; ALTER DOMAIN d DROP CONSTRAINT d_not_null; COMMENT ON CONSTRAINT d_not_null1 ON DOMAIN d IS 'x';
--; [12-16] 42704 - constraint "d_not_null" of domain "d" does not exist
--; [17-18] 42704 - constraint "d_not_null1" for domain d does not exist
