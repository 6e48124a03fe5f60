--# SQL of other databases
SELECT TOP 10 * FROM t
--; 42601 12 syntax error at or near "10"
SELECT TOP (10) a FROM t
--; ok
SELECT TOP 10 PERCENT a FROM t
--; 42601 12 syntax error at or near "10"
SELECT [Id], [Name] FROM [dbo].[Customers]
--; 42601 8 syntax error at or near "["
SELECT * FROM dbo.[Customers] c
--; 42601 19 syntax error at or near "["
SELECT c.[Id] FROM customers c
--; 42601 10 syntax error at or near "["
UPDATE [Customers] SET [Name] = N'x'
--; 42601 8 syntax error at or near "["
INSERT INTO [dbo].[Customers] ([Id]) VALUES (1)
--; 42601 13 syntax error at or near "["
DELETE [Customers] WHERE [Id] = 1
--; 42601 8 syntax error at or near "["
CREATE TABLE [Customers] ([Id] int IDENTITY(1,1) NOT NULL, CONSTRAINT [PK] PRIMARY KEY CLUSTERED ([Id] ASC))
--; 42601 14 syntax error at or near "["
CREATE TABLE Customers (Id int IDENTITY(1,1) PRIMARY KEY)
--; 42601 32 syntax error at or near "IDENTITY"
CREATE TABLE Customers (Id int NOT NULL IDENTITY)
--; 42601 41 syntax error at or near "IDENTITY"
CREATE TABLE Customers (Id uniqueidentifier DEFAULT NEWID())
--; ok
CREATE TABLE Customers (Name nvarchar(max))
--; ok
CREATE TABLE Customers (Name nvarchar(100) COLLATE Latin1_General_CI_AS NULL)
--; ok
CREATE TABLE Customers (Created datetime2(7) DEFAULT GETDATE())
--; ok
CREATE TABLE Customers (Created datetime DEFAULT GETUTCDATE(), Active bit DEFAULT 1)
--; ok
SELECT GETDATE(), ISNULL(a, b), LEN(a), NEWID(), DATEADD(day, 1, a), CONVERT(varchar, a) FROM t
--; ok
SELECT CONVERT(varchar(10), a) FROM t
--; 42601 27 syntax error at or near ","
SELECT CONVERT(int, '1')
--; ok
SELECT CAST(a AS nvarchar(max)) FROM t
--; ok
SELECT CAST(a AS datetime2) FROM t
--; ok
SELECT a + 'x' + b FROM t
--; ok
SELECT @x = 1
--; ok
SELECT @@IDENTITY
--; ok
DECLARE @x int = 1
--; 42601 9 syntax error at or near "@"
DECLARE @t TABLE (a int)
--; 42601 9 syntax error at or near "@"
SET @x = (SELECT 1)
--; 42601 5 syntax error at or near "@"
IF EXISTS (SELECT 1) SELECT 2
--; 42601 1 syntax error at or near "IF"
IF OBJECT_ID('t') IS NOT NULL DROP TABLE t
--; 42601 1 syntax error at or near "IF"
IF NOT EXISTS (SELECT * FROM sys.tables) BEGIN CREATE TABLE t (a int) END
--; 42601 1 syntax error at or near "IF"
BEGIN TRY SELECT 1 END TRY BEGIN CATCH END CATCH
--; 42601 7 syntax error at or near "TRY"
BEGIN SELECT 1 END
--; 42601 7 syntax error at or near "SELECT"
EXEC sp_rename 'a', 'b'
--; 42601 1 syntax error at or near "EXEC"
EXEC('SELECT 1')
--; 42601 1 syntax error at or near "EXEC"
EXECUTE sp_executesql N'SELECT 1'
--; 42601 23 syntax error at or near "N"
sp_rename 'a', 'b'
--; 42601 1 syntax error at or near "sp_rename"
PRINT 'x'
--; 42601 1 syntax error at or near "PRINT"
USE mydb
--; 42601 1 syntax error at or near "USE"
SET IDENTITY_INSERT [Customers] ON
--; 42601 21 syntax error at or near "["
SET ANSI_NULLS ON
--; 42601 16 syntax error at or near "ON"
SELECT * FROM t WITH (NOLOCK)
--; 42601 17 syntax error at or near "WITH"
SELECT * FROM t (NOLOCK)
--; ok
SELECT * FROM t CROSS APPLY f(t.a)
--; 42601 23 syntax error at or near "APPLY"
SELECT * FROM t OUTER APPLY (SELECT 1) x
--; 42601 17 syntax error at or near "OUTER"
SELECT * FROM t FOR XML PATH('')
--; 42601 21 syntax error at or near "XML"
SELECT * FROM t FOR JSON AUTO
--; 42601 21 syntax error at or near "JSON"
SELECT * FROM t OPTION (RECOMPILE)
--; ok
SELECT * FROM t PIVOT (sum(a) FOR b IN ([x], [y])) p
--; 42601 27 syntax error at or near "("
SELECT a, b INTO #temp FROM t
--; 42601 18 syntax error at or near "#"
SELECT * FROM #temp
--; 42601 15 syntax error at or near "#"
CREATE TABLE #temp (a int)
--; 42601 14 syntax error at or near "#"
SELECT a AS 'Alias' FROM t
--; 42601 13 syntax error at or near "'Alias'"
SELECT 'Alias' = a FROM t
--; ok
UPDATE c SET c.a = 1 FROM customers c
--; ok
UPDATE t SET a = 1 OUTPUT inserted.a
--; 42601 20 syntax error at or near "OUTPUT"
INSERT INTO t (a) OUTPUT inserted.id VALUES (1)
--; 42601 19 syntax error at or near "OUTPUT"
DELETE TOP (10) FROM t
--; 42601 8 syntax error at or near "TOP"
DELETE c FROM customers c JOIN orders o ON c.id = o.id
--; 42601 8 syntax error at or near "c"
MERGE t AS x USING u AS y ON (x.a = y.a) WHEN MATCHED THEN DELETE;
--; [12-14] 42601 1 syntax error at or near "MERGE"
--; [15-18] 42601 7 syntax error at or near "t"
ALTER TABLE t ADD CONSTRAINT d DEFAULT 0 FOR a
--; 42601 32 syntax error at or near "DEFAULT"
ALTER TABLE t ALTER COLUMN a nvarchar(100) NULL
--; 42601 30 syntax error at or near "nvarchar"
ALTER TABLE t ADD a int, b int
--; 42601 26 syntax error at or near "b"
ALTER TABLE t WITH CHECK ADD CONSTRAINT c CHECK (a > 0)
--; 42601 15 syntax error at or near "WITH"
ALTER TABLE t NOCHECK CONSTRAINT ALL
--; 42601 15 syntax error at or near "NOCHECK"
ALTER TABLE [t] DROP COLUMN [a]
--; 42601 13 syntax error at or near "["
DROP INDEX i ON t
--; 42601 14 syntax error at or near "ON"
DROP INDEX t.i
--; ok
DROP TABLE IF EXISTS [t]
--; 42601 22 syntax error at or near "["
CREATE CLUSTERED INDEX i ON t (a)
--; 42601 8 syntax error at or near "CLUSTERED"
CREATE INDEX i ON t (a) INCLUDE ([b]) WHERE [c] IS NOT NULL
--; 42601 34 syntax error at or near "["
CREATE PROCEDURE p @a int AS SELECT @a
--; 42601 20 syntax error at or near "@"
CREATE OR ALTER PROCEDURE p AS SELECT 1
--; 42601 11 syntax error at or near "ALTER"
CREATE FUNCTION f(@a int) RETURNS int AS BEGIN RETURN @a END
--; 42601 19 syntax error at or near "@"
CREATE TRIGGER g ON t AFTER INSERT AS SELECT 1
--; 42601 18 syntax error at or near "ON"
CREATE SEQUENCE s AS int START WITH 1 INCREMENT BY 1
--; ok
SELECT NEXT VALUE FOR s
--; [12-13] 42601 13 syntax error at or near "VALUE"
--; [14-18] 42601 23 syntax error at or near "s"
WAITFOR DELAY '00:00:01'
--; 42601 1 syntax error at or near "WAITFOR"
THROW 50000, 'x', 1
--; 42601 1 syntax error at or near "THROW"
RAISERROR('x', 16, 1)
--; 42601 1 syntax error at or near "RAISERROR"
GRANT EXECUTE ON OBJECT::p TO bob
--; 42601 24 syntax error at or near "::"
SELECT IIF(a > b, 1, 2), CHARINDEX('a', b), STUFF(a, 1, 2, 'x') FROM t
--; ok
SELECT a FROM t ORDER BY a OFFSET 10 ROWS FETCH NEXT 10 ROWS ONLY
--; ok
SELECT a FROM t WHERE a LIKE '[a-z]%'
--; ok
SELECT a FROM t WHERE a !< 1 AND b !> 2
--; ok
SELECT `id`, `name` FROM `customers`
--; [12-13] 42601 26 syntax error at or near "`"
--; [14-18] 42601 12 syntax error at or near ","
INSERT INTO `customers` (`id`) VALUES (1)
--; 42601 13 syntax error at or near "`"
UPDATE `customers` SET `a` = 1
--; 42601 8 syntax error at or near "`"
CREATE TABLE `customers` (`id` int NOT NULL AUTO_INCREMENT, PRIMARY KEY (`id`)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4
--; 42601 14 syntax error at or near "`"
CREATE TABLE customers (id int AUTO_INCREMENT PRIMARY KEY)
--; 42601 32 syntax error at or near "AUTO_INCREMENT"
CREATE TABLE customers (id int UNSIGNED, a tinyint(1), b datetime(6), c longtext, d mediumblob)
--; 42601 32 syntax error at or near "UNSIGNED"
CREATE TABLE customers (id int) ENGINE=InnoDB
--; 42601 33 syntax error at or near "ENGINE"
CREATE TABLE customers (id int, KEY k (id))
--; ok
CREATE TABLE customers (id int, created timestamp DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP)
--; 42601 77 syntax error at or near "ON"
SELECT * FROM t LIMIT 10, 20
--; 42601 17 LIMIT #,# syntax is not supported
SELECT "x" FROM t WHERE a = "y"
--; ok
SELECT IFNULL(a, b), IF(a, b, c), DATE_FORMAT(a, '%Y'), GROUP_CONCAT(a SEPARATOR ',') FROM t
--; 42601 72 syntax error at or near "SEPARATOR"
SELECT GROUP_CONCAT(a ORDER BY b SEPARATOR ',') FROM t
--; 42601 34 syntax error at or near "SEPARATOR"
SELECT a REGEXP 'x' FROM t
--; 42601 17 syntax error at or near "'x'"
SELECT a RLIKE 'x' FROM t
--; 42601 16 syntax error at or near "'x'"
SELECT a DIV b, a MOD b FROM t
--; 42601 14 syntax error at or near "b"
SELECT a && b, a || b FROM t
--; ok
SELECT a XOR b FROM t
--; 42601 14 syntax error at or near "b"
SELECT a <=> b FROM t
--; ok
SELECT SQL_CALC_FOUND_ROWS * FROM t
--; 42601 30 syntax error at or near "FROM"
SELECT * FROM t USE INDEX (i)
--; 42601 21 syntax error at or near "INDEX"
SELECT * FROM t FORCE INDEX (i) WHERE a = 1
--; 42601 23 syntax error at or near "INDEX"
SELECT * FROM t LOCK IN SHARE MODE
--; 42601 22 syntax error at or near "IN"
SELECT DISTINCTROW a FROM t
--; ok
SELECT STRAIGHT_JOIN a FROM t
--; ok
SELECT * FROM a STRAIGHT_JOIN b
--; 42601 31 syntax error at or near "b"
SELECT INTERVAL 1 DAY
--; 42601 17 syntax error at or near "1"
SELECT now() + INTERVAL 1 DAY
--; 42601 25 syntax error at or near "1"
SELECT date_add(now(), INTERVAL 1 DAY)
--; 42601 33 syntax error at or near "1"
SELECT now() - INTERVAL '1' DAY
--; ok
REPLACE INTO t VALUES (1)
--; 42601 1 syntax error at or near "REPLACE"
INSERT INTO t SET a = 1
--; 42601 15 syntax error at or near "SET"
INSERT INTO t VALUES (1) ON DUPLICATE KEY UPDATE a = VALUES(a)
--; 42601 29 syntax error at or near "DUPLICATE"
INSERT INTO t (a) VALUES (1) AS new ON DUPLICATE KEY UPDATE a = new.a
--; 42601 30 syntax error at or near "AS"
UPDATE t SET a = 1 ORDER BY b LIMIT 1
--; 42601 20 syntax error at or near "ORDER"
DELETE FROM t WHERE a = 1 LIMIT 1
--; 42601 27 syntax error at or near "LIMIT"
ALTER TABLE t MODIFY COLUMN a int NOT NULL
--; 42601 15 syntax error at or near "MODIFY"
ALTER TABLE t CHANGE COLUMN a b int
--; 42601 15 syntax error at or near "CHANGE"
ALTER TABLE t ADD COLUMN a int AFTER b
--; 42601 32 syntax error at or near "AFTER"
ALTER TABLE t ADD INDEX i (a)
--; ok
ALTER TABLE t ADD UNIQUE KEY i (a)
--; 42601 26 syntax error at or near "KEY"
ALTER TABLE t DROP FOREIGN KEY fk
--; 42601 20 syntax error at or near "FOREIGN"
ALTER TABLE t ENGINE = InnoDB
--; 42601 15 syntax error at or near "ENGINE"
ALTER TABLE t RENAME INDEX a TO b
--; 42601 28 syntax error at or near "a"
ALTER TABLE t CONVERT TO CHARACTER SET utf8mb4
--; 42601 15 syntax error at or near "CONVERT"
RENAME TABLE a TO b
--; 42601 1 syntax error at or near "RENAME"
CREATE INDEX i ON t (a(10))
--; ok
CREATE FULLTEXT INDEX i ON t (a)
--; 42601 8 syntax error at or near "FULLTEXT"
CREATE OR REPLACE TABLE t (a int)
--; 42601 19 syntax error at or near "TABLE"
CREATE DEFINER=`root`@`localhost` VIEW v AS SELECT 1
--; 42601 8 syntax error at or near "DEFINER"
CREATE PROCEDURE p() BEGIN SELECT 1; END
--; [12-13] 42601 22 syntax error at or near "BEGIN"
--; [14-18] 42601 28 syntax error at or near "SELECT"
CREATE TRIGGER g BEFORE INSERT ON t FOR EACH ROW SET NEW.a = 1
--; 42601 50 syntax error at or near "SET"
CREATE EVENT e ON SCHEDULE EVERY 1 DAY DO SELECT 1
--; 42601 14 syntax error at or near "e"
SHOW TABLES LIKE 'x'
--; 42601 13 syntax error at or near "LIKE"
SHOW DATABASES
--; ok
SHOW COLUMNS FROM t
--; 42601 14 syntax error at or near "FROM"
DESCRIBE t
--; 42601 1 syntax error at or near "DESCRIBE"
DESC t
--; 42601 1 syntax error at or near "DESC"
EXPLAIN EXTENDED SELECT 1
--; 42601 9 syntax error at or near "EXTENDED"
LOCK TABLES t WRITE
--; 42601 13 syntax error at or near "t"
UNLOCK TABLES
--; 42601 1 syntax error at or near "UNLOCK"
SET FOREIGN_KEY_CHECKS = 0
--; ok
SET @@session.x = 1
--; 42601 5 syntax error at or near "@@"
SET NAMES utf8mb4
--; 42601 11 syntax error at or near "utf8mb4"
USE mydb; SELECT 1
--; 42601 1 syntax error at or near "USE"
LOAD DATA INFILE 'x' INTO TABLE t
--; 42601 6 syntax error at or near "DATA"
START SLAVE
--; 42601 7 syntax error at or near "SLAVE"
FLUSH PRIVILEGES
--; 42601 1 syntax error at or near "FLUSH"
OPTIMIZE TABLE t
--; 42601 1 syntax error at or near "OPTIMIZE"
TRUNCATE TABLE t, u
--; ok
SELECT * FROM dual
--; ok
SELECT sysdate FROM dual
--; ok
SELECT * FROM t WHERE ROWNUM <= 10
--; ok
SELECT a FROM t MINUS SELECT b FROM u
--; 42601 23 syntax error at or near "SELECT"
SELECT * FROM a, b WHERE a.id = b.id(+)
--; 42601 39 syntax error at or near ")"
SELECT a FROM t CONNECT BY PRIOR id = parent START WITH parent IS NULL
--; 42601 25 syntax error at or near "BY"
SELECT NVL(a, b), DECODE(a, 1, 2), TO_CHAR(a, 'YYYY') FROM t
--; ok
SELECT s.nextval FROM dual
--; ok
SELECT s.NEXTVAL, s.CURRVAL
--; ok
SELECT LISTAGG(a, ',') WITHIN GROUP (ORDER BY b) FROM t
--; ok
SELECT * FROM TABLE(f(1))
--; 42601 15 syntax error at or near "TABLE"
SELECT * FROM t PARTITION (p)
--; ok
SELECT * FROM t SAMPLE (10)
--; 42601 25 syntax error at or near "10"
SELECT * FROM t AS OF TIMESTAMP now()
--; 42601 23 syntax error at or near "TIMESTAMP"
SELECT /*+ INDEX(t i) */ * FROM t
--; ok
CREATE TABLE t (a number(10), b varchar2(10 char), c clob)
--; 42601 45 syntax error at or near "char"
CREATE TABLE t (a varchar2(10))
--; ok
CREATE TABLE t (a number(10, 2) DEFAULT s.nextval)
--; ok
CREATE OR REPLACE FUNCTION f RETURN number IS BEGIN RETURN 1; END;
--; 42601 30 syntax error at or near "RETURN"
CREATE OR REPLACE PROCEDURE p IS BEGIN NULL; END;
--; 42601 31 syntax error at or near "IS"
CREATE OR REPLACE PACKAGE p AS END;
--; 42601 19 syntax error at or near "PACKAGE"
CREATE SYNONYM s FOR t
--; 42601 8 syntax error at or near "SYNONYM"
CREATE SEQUENCE s START WITH 1 NOCACHE NOCYCLE
--; 42601 32 syntax error at or near "NOCACHE"
CREATE BITMAP INDEX i ON t (a)
--; 42601 8 syntax error at or near "BITMAP"
ALTER TABLE t ADD (a number)
--; 42601 19 syntax error at or near "("
ALTER TABLE t MODIFY (a varchar2(10))
--; 42601 15 syntax error at or near "MODIFY"
ALTER TABLE t DROP (a)
--; 42601 20 syntax error at or near "("
INSERT ALL INTO t VALUES (1) SELECT 1 FROM dual
--; 42601 8 syntax error at or near "ALL"
EXECUTE IMMEDIATE 'x'
--; 42601 19 syntax error at or near "'x'"
BEGIN NULL; END;
--; 42601 7 syntax error at or near "NULL"
COMMENT ON COLUMN t.a IS "x"
--; 42601 26 syntax error at or near ""x""
DROP TABLE t PURGE
--; 42601 14 syntax error at or near "PURGE"
DROP TABLE t CASCADE CONSTRAINTS
--; 42601 22 syntax error at or near "CONSTRAINTS"
SELECT * FROM t FETCH FIRST 10 ROWS ONLY
--; ok
SELECT a FROM t FOR UPDATE WAIT 5
--; 42601 28 syntax error at or near "WAIT"
SELECT q'[it's]' FROM dual
--; 42601 15 syntax error at or near "]"
SELECT DATE '2020-01-01', TIMESTAMP '2020-01-01 00:00:00'
--; ok
CREATE TABLE t (id INTEGER PRIMARY KEY AUTOINCREMENT)
--; 42601 40 syntax error at or near "AUTOINCREMENT"
CREATE TABLE t (id INTEGER PRIMARY KEY) WITHOUT ROWID
--; 42601 49 syntax error at or near "ROWID"
CREATE TABLE t (id, name)
--; 42601 26 syntax error at end of input
CREATE TABLE IF NOT EXISTS t (id INTEGER) STRICT
--; 42601 43 syntax error at or near "STRICT"
CREATE VIRTUAL TABLE t USING fts5(a)
--; 42601 8 syntax error at or near "VIRTUAL"
INSERT OR IGNORE INTO t VALUES (1)
--; 42601 8 syntax error at or near "OR"
INSERT OR REPLACE INTO t VALUES (1)
--; 42601 8 syntax error at or near "OR"
REPLACE INTO t (a) VALUES (1)
--; 42601 1 syntax error at or near "REPLACE"
SELECT a FROM t WHERE a GLOB 'x*'
--; 42601 25 syntax error at or near "GLOB"
SELECT a FROM t WHERE a IS b
--; 42601 28 syntax error at or near "b"
SELECT a FROM t WHERE a IS NOT b
--; 42601 32 syntax error at or near "b"
SELECT a FROM t WHERE a == b
--; ok
SELECT a FROM t INDEXED BY i
--; 42601 25 syntax error at or near "BY"
SELECT x'53', "a", 'b' FROM t
--; ok
SELECT ifnull(a, b), strftime('%Y', a), last_insert_rowid() FROM t
--; ok
UPDATE OR IGNORE t SET a = 1
--; 42601 8 syntax error at or near "OR"
PRAGMA foreign_keys = ON
--; 42601 1 syntax error at or near "PRAGMA"
ATTACH DATABASE 'x' AS y
--; 42601 1 syntax error at or near "ATTACH"
VACUUM INTO 'x'
--; 42601 8 syntax error at or near "INTO"
ALTER TABLE t ADD COLUMN a int DEFAULT 1 UNIQUE
--; ok
ALTER TABLE t RENAME COLUMN a TO b
--; ok
CREATE INDEX IF NOT EXISTS i ON t (a COLLATE NOCASE)
--; ok
BEGIN IMMEDIATE TRANSACTION
--; 42601 7 syntax error at or near "IMMEDIATE"
SELECT a FROM t QUALIFY row_number() OVER () = 1
--; 42601 25 syntax error at or near "row_number"
SELECT * EXCLUDE (a) FROM t
--; 42601 10 syntax error at or near "EXCLUDE"
SELECT * EXCEPT (a) FROM t
--; 42601 18 syntax error at or near "a"
SELECT * REPLACE (1 AS a) FROM t
--; 42601 10 syntax error at or near "REPLACE"
SELECT a: 1 FROM t
--; 42601 9 syntax error at or near ":"
SELECT ARRAY<int>[1]
--; 42601 13 syntax error at or near "<"
SELECT a[OFFSET(0)] FROM t
--; 42601 10 syntax error at or near "OFFSET"
SELECT STRUCT(1 AS a)
--; 42601 17 syntax error at or near "AS"
SELECT * FROM UNNEST([1, 2]) AS x
--; 42601 22 syntax error at or near "["
CREATE TABLE t (a ARRAY<STRING>)
--; 42601 19 syntax error at or near "ARRAY"
CREATE TABLE t (a STRING, b INT64)
--; ok
COPY INTO t FROM 's3://x'
--; 42601 6 syntax error at or near "INTO"
