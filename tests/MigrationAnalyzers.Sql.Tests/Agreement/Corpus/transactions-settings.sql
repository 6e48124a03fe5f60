--# Transactions, settings, maintenance, prepared statements, cursors
BEGIN
--; ok
BEGIN WORK
--; ok
BEGIN TRANSACTION
--; ok
BEGIN ISOLATION LEVEL SERIALIZABLE
--; ok
BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY, DEFERRABLE
--; ok
BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE NOT DEFERRABLE
--; ok
BEGIN ISOLATION LEVEL READ UNCOMMITTED
--; ok
START TRANSACTION
--; ok
START TRANSACTION READ ONLY
--; ok
START TRANSACTION ISOLATION LEVEL SERIALIZABLE, READ WRITE
--; ok
COMMIT
--; ok
COMMIT WORK
--; ok
COMMIT TRANSACTION
--; ok
COMMIT AND CHAIN
--; ok
COMMIT WORK AND NO CHAIN
--; ok
COMMIT PREPARED 'x'
--; ok
END
--; ok
END TRANSACTION
--; ok
END WORK AND CHAIN
--; ok
ROLLBACK
--; ok
ROLLBACK WORK
--; ok
ROLLBACK AND NO CHAIN
--; ok
ROLLBACK PREPARED 'x'
--; ok
ROLLBACK TO s
--; ok
ROLLBACK TO SAVEPOINT s
--; ok
ROLLBACK WORK TO s
--; ok
ROLLBACK TRANSACTION TO SAVEPOINT "S"
--; ok
ABORT
--; ok
ABORT TRANSACTION AND CHAIN
--; ok
SAVEPOINT s
--; ok
RELEASE s
--; ok
RELEASE SAVEPOINT s
--; ok
PREPARE TRANSACTION 'x'
--; ok
SET TRANSACTION ISOLATION LEVEL SERIALIZABLE
--; ok
SET TRANSACTION READ ONLY, DEFERRABLE
--; ok
SET TRANSACTION SNAPSHOT 'x'
--; ok
SET LOCAL TRANSACTION READ ONLY
--; ok
SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL READ COMMITTED
--; ok
SET LOCAL SESSION CHARACTERISTICS AS TRANSACTION READ ONLY
--; ok
SET CONSTRAINTS ALL DEFERRED
--; ok
SET CONSTRAINTS a, public.b IMMEDIATE
--; ok
SET x = 1
--; ok
SET x TO 'y'
--; ok
SET x TO DEFAULT
--; ok
SET x = DEFAULT
--; ok
SET LOCAL x = on
--; ok
SET SESSION x TO off
--; ok
SET a.b = 1
--; ok
SET a.b.c TO true, false, 'x', 1.5, -3, +2, y
--; ok
SET search_path TO public, "My Schema", '$user'
--; ok
SET search_path = a
--; ok
SET SCHEMA 'x'
--; ok
SET NAMES
--; ok
SET NAMES 'utf8'
--; ok
SET NAMES DEFAULT
--; ok
SET TIME ZONE 'UTC'
--; ok
SET TIME ZONE LOCAL
--; ok
SET TIME ZONE DEFAULT
--; ok
SET TIME ZONE -7
--; ok
SET TIME ZONE 1.5
--; ok
SET TIME ZONE INTERVAL '-08:00' HOUR TO MINUTE
--; ok
SET TIME ZONE INTERVAL(3) '1'
--; ok
SET TIME ZONE utc
--; ok
SET LOCAL TIME ZONE 'x'
--; ok
SET timezone TO 'UTC'
--; ok
SET ROLE bob
--; ok
SET ROLE 'bob'
--; ok
SET ROLE NONE
--; ok
SET SESSION AUTHORIZATION bob
--; ok
SET SESSION AUTHORIZATION DEFAULT
--; ok
SET SESSION SESSION AUTHORIZATION 'bob'
--; ok
SET LOCAL ROLE bob
--; ok
SET XML OPTION DOCUMENT
--; ok
SET XML OPTION CONTENT
--; ok
SET x FROM CURRENT
--; ok
SET CATALOG 'x'
--; 0A000 13 current database cannot be changed
SET statement_timeout = '5s'; SET lock_timeout TO 1000
--; ok
RESET x
--; ok
RESET ALL
--; ok
RESET a.b
--; ok
RESET TIME ZONE
--; ok
RESET TRANSACTION ISOLATION LEVEL
--; ok
RESET SESSION AUTHORIZATION
--; ok
SHOW x
--; ok
SHOW ALL
--; ok
SHOW a.b
--; ok
SHOW TIME ZONE
--; ok
SHOW TRANSACTION ISOLATION LEVEL
--; ok
SHOW SESSION AUTHORIZATION
--; ok
DISCARD ALL
--; ok
DISCARD PLANS
--; ok
DISCARD SEQUENCES
--; ok
DISCARD TEMP
--; ok
DISCARD TEMPORARY
--; ok
LISTEN x
--; ok
LISTEN "X"
--; ok
UNLISTEN x
--; ok
UNLISTEN *
--; ok
NOTIFY x
--; ok
NOTIFY x, 'payload'
--; ok
LOAD 'lib'
--; ok
CHECKPOINT
--; ok
CHECKPOINT (MODE fast, FLUSH_UNLOGGED)
--; 42601 12 syntax error at or near "("
VACUUM
--; ok
VACUUM t
--; ok
VACUUM FULL
--; ok
VACUUM FULL FREEZE VERBOSE ANALYZE t, public.u (a, "B")
--; ok
VACUUM VERBOSE ANALYSE
--; ok
VACUUM FREEZE t
--; ok
VACUUM ANALYZE t (a)
--; ok
VACUUM (FULL, FREEZE false, VERBOSE, ANALYZE, PARALLEL 4, INDEX_CLEANUP auto, TRUNCATE off, SKIP_LOCKED, PROCESS_TOAST true, BUFFER_USAGE_LIMIT '1MB') t
--; ok
VACUUM (ANALYZE) 
--; ok
VACUUM ONLY t
--; [12-17] 42601 8 syntax error at or near "ONLY"
--; [18-18] ok
VACUUM (ANALYZE) ONLY t (a), u
--; [12-17] 42601 18 syntax error at or near "ONLY"
--; [18-18] ok
ANALYZE
--; ok
ANALYZE t
--; ok
ANALYSE VERBOSE t (a, b), u
--; ok
ANALYZE (VERBOSE, SKIP_LOCKED true) t
--; ok
ANALYZE VERBOSE
--; ok
ANALYZE ONLY t
--; [12-17] 42601 9 syntax error at or near "ONLY"
--; [18-18] ok
CLUSTER
--; ok
CLUSTER VERBOSE
--; ok
CLUSTER t
--; ok
CLUSTER t USING i
--; ok
CLUSTER VERBOSE public.t USING i
--; ok
CLUSTER (VERBOSE) t USING i
--; [12-13] 42601 9 syntax error at or near "("
--; [14-18] ok
CLUSTER (VERBOSE false)
--; [12-13] 42601 9 syntax error at or near "("
--; [14-16] 42601 24 syntax error at end of input
--; [17-18] ok
CLUSTER i ON t
--; ok
PREPARE p AS SELECT $1
--; ok
PREPARE p (int, text) AS SELECT $1, $2
--; ok
PREPARE p AS INSERT INTO t VALUES ($1)
--; ok
PREPARE p (timestamp with time zone) AS UPDATE t SET a = $1
--; ok
PREPARE p AS DELETE FROM t
--; ok
PREPARE p AS VALUES (1)
--; ok
PREPARE p AS WITH c AS (SELECT 1) SELECT * FROM c
--; ok
PREPARE p AS MERGE INTO t USING u ON true WHEN MATCHED THEN DELETE
--; [12-14] 42601 14 syntax error at or near "MERGE"
--; [15-18] ok
EXECUTE p
--; ok
EXECUTE p (1, 'x', a + b)
--; ok
EXECUTE "P" ()
--; 42601 14 syntax error at or near ")"
DEALLOCATE p
--; ok
DEALLOCATE PREPARE p
--; ok
DEALLOCATE ALL
--; ok
DEALLOCATE PREPARE ALL
--; ok
DECLARE c CURSOR FOR SELECT 1
--; ok
DECLARE c BINARY INSENSITIVE NO SCROLL CURSOR WITH HOLD FOR SELECT 1
--; ok
DECLARE c SCROLL ASENSITIVE CURSOR WITHOUT HOLD FOR VALUES (1)
--; [12-13] 42601 18 syntax error at or near "ASENSITIVE"
--; [14-18] ok
DECLARE c NO SCROLL BINARY CURSOR FOR WITH d AS (SELECT 1) SELECT 1
--; ok
DECLARE "C" CURSOR FOR SELECT * FROM t FOR UPDATE
--; ok
DECLARE c CURSOR FOR (SELECT 1)
--; ok
FETCH c
--; ok
FETCH FROM c
--; ok
FETCH NEXT c
--; ok
FETCH NEXT FROM c
--; ok
FETCH PRIOR IN c
--; ok
FETCH FIRST FROM c
--; ok
FETCH LAST IN c
--; ok
FETCH ABSOLUTE 5 FROM c
--; ok
FETCH ABSOLUTE -5 c
--; ok
FETCH RELATIVE +3 IN c
--; ok
FETCH 5 FROM c
--; ok
FETCH -5 c
--; ok
FETCH ALL c
--; ok
FETCH FORWARD c
--; ok
FETCH FORWARD 5 FROM c
--; ok
FETCH FORWARD ALL IN c
--; ok
FETCH BACKWARD FROM c
--; ok
FETCH BACKWARD 3 c
--; ok
FETCH BACKWARD ALL c
--; ok
FETCH IN c
--; ok
MOVE c
--; ok
MOVE FORWARD 3 IN c
--; ok
MOVE ALL FROM c
--; ok
CLOSE c
--; ok
CLOSE ALL
--; ok
ALTER EVENT TRIGGER g ENABLE; SELECT 1
--; ok
BEGIN; SELECT 1; COMMIT
--; ok

--# Broken
BEGIN TRAN
--; 42601 7 syntax error at or near "TRAN"
BEGIN TRANSACTION READ
--; 42601 23 syntax error at end of input
BEGIN ISOLATION SERIALIZABLE
--; 42601 17 syntax error at or near "SERIALIZABLE"
BEGIN ISOLATION LEVEL
--; 42601 22 syntax error at end of input
BEGIN ISOLATION LEVEL READ
--; 42601 27 syntax error at end of input
BEGIN ISOLATION LEVEL SNAPSHOT
--; 42601 23 syntax error at or near "SNAPSHOT"
BEGIN WORK TRANSACTION
--; 42601 12 syntax error at or near "TRANSACTION"
BEGIN TRANSACTION READ ONLY,
--; 42601 29 syntax error at end of input
START
--; 42601 6 syntax error at end of input
START WORK
--; 42601 7 syntax error at or near "WORK"
COMMIT TRAN
--; 42601 8 syntax error at or near "TRAN"
COMMIT AND
--; 42601 11 syntax error at end of input
COMMIT CHAIN
--; 42601 8 syntax error at or near "CHAIN"
COMMIT PREPARED
--; 42601 16 syntax error at end of input
COMMIT PREPARED x
--; 42601 17 syntax error at or near "x"
ROLLBACK TO
--; 42601 12 syntax error at end of input
ROLLBACK TO SAVEPOINT
--; ok
ROLLBACK SAVEPOINT s
--; 42601 10 syntax error at or near "SAVEPOINT"
ROLLBACK s
--; 42601 10 syntax error at or near "s"
SAVEPOINT
--; 42601 10 syntax error at end of input
SAVEPOINT 's'
--; 42601 11 syntax error at or near "'s'"
SAVE TRANSACTION s
--; 42601 1 syntax error at or near "SAVE"
RELEASE
--; 42601 8 syntax error at end of input
PREPARE TRANSACTION x
--; 42601 21 syntax error at or near "x"
END IF
--; 42601 5 syntax error at or near "IF"
SET
--; 42601 4 syntax error at end of input
SET x
--; 42601 6 syntax error at end of input
SET x 1
--; 42601 7 syntax error at or near "1"
SET x =
--; 42601 8 syntax error at end of input
SET x TO
--; 42601 9 syntax error at end of input
SET = 1
--; 42601 5 syntax error at or near "="
SET x = 1,
--; 42601 11 syntax error at end of input
SET x = (1)
--; 42601 9 syntax error at or near "("
SET x = a.b
--; 42601 10 syntax error at or near "."
SET x = f(1)
--; 42601 10 syntax error at or near "("
SET x = 1 + 2
--; 42601 11 syntax error at or near "+"
SET x == 1
--; 42601 7 syntax error at or near "=="
SET x := 1
--; 42601 7 syntax error at or near ":="
SET @x = 1
--; 42601 5 syntax error at or near "@"
SET order = 1
--; 42601 5 syntax error at or near "order"
SET LOCAL
--; 42601 10 syntax error at end of input
SET TRANSACTION
--; 42601 16 syntax error at end of input
SET TRANSACTION ISOLATION
--; 42601 26 syntax error at end of input
SET CONSTRAINTS
--; 42601 16 syntax error at end of input
SET CONSTRAINTS a
--; 42601 18 syntax error at end of input
SET CONSTRAINTS ALL
--; 42601 20 syntax error at end of input
SET TIME ZONE
--; 42601 14 syntax error at end of input
SET TIME 'UTC'
--; 42601 10 syntax error at or near "'UTC'"
SET TIME ZONE INTERVAL '1' DAY
--; 42601 28 time zone interval must be HOUR or HOUR TO MINUTE
SET TIME ZONE INTERVAL(3) '1' HOUR
--; 42601 31 syntax error at or near "HOUR"
SET ROLE
--; 42601 9 syntax error at end of input
SET SCHEMA x
--; 42601 12 syntax error at or near "x"
SET SCHEMA
--; 42601 11 syntax error at end of input
SET NAMES utf8
--; 42601 11 syntax error at or near "utf8"
SET SESSION AUTHORIZATION
--; 42601 26 syntax error at end of input
SET XML OPTION
--; 42601 15 syntax error at end of input
SET IDENTITY_INSERT t ON
--; 42601 21 syntax error at or near "t"
SET NOCOUNT ON
--; 42601 13 syntax error at or near "ON"
RESET
--; 42601 6 syntax error at end of input
RESET x, y
--; 42601 8 syntax error at or near ","
SHOW
--; 42601 5 syntax error at end of input
SHOW x, y
--; 42601 7 syntax error at or near ","
SHOW TABLES
--; ok
SHOW CREATE TABLE t
--; 42601 6 syntax error at or near "CREATE"
DISCARD
--; 42601 8 syntax error at end of input
DISCARD t
--; 42601 9 syntax error at or near "t"
LISTEN
--; 42601 7 syntax error at end of input
LISTEN 'x'
--; 42601 8 syntax error at or near "'x'"
NOTIFY
--; 42601 7 syntax error at end of input
NOTIFY x 'payload'
--; 42601 10 syntax error at or near "'payload'"
NOTIFY x, payload
--; 42601 11 syntax error at or near "payload"
LOAD
--; 42601 5 syntax error at end of input
LOAD lib
--; 42601 6 syntax error at or near "lib"
CHECKPOINT now
--; 42601 12 syntax error at or near "now"
VACUUM t,
--; 42601 10 syntax error at end of input
VACUUM TABLE t
--; 42601 8 syntax error at or near "TABLE"
VACUUM () t
--; 42601 9 syntax error at or near ")"
VACUUM (FULL t)
--; ok
VACUUM t FULL
--; 42601 10 syntax error at or near "FULL"
VACUUM ANALYZE FULL t
--; 42601 16 syntax error at or near "FULL"
VACUUM t ()
--; 42601 11 syntax error at or near ")"
ANALYZE TABLE t
--; 42601 9 syntax error at or near "TABLE"
ANALYZE t a
--; 42601 11 syntax error at or near "a"
ANALYZE () t
--; 42601 10 syntax error at or near ")"
CLUSTER t i
--; 42601 11 syntax error at or near "i"
CLUSTER USING i
--; 42601 9 syntax error at or near "USING"
CLUSTER t USING
--; 42601 16 syntax error at end of input
CLUSTER t USING s.i
--; 42601 18 syntax error at or near "."
PREPARE p
--; 42601 10 syntax error at end of input
PREPARE p AS
--; 42601 13 syntax error at end of input
PREPARE p () AS SELECT 1
--; 42601 12 syntax error at or near ")"
PREPARE p (a int) AS SELECT 1
--; 42601 14 syntax error at or near "int"
PREPARE p AS CREATE TABLE t (a int)
--; 42601 14 syntax error at or near "CREATE"
EXECUTE
--; 42601 8 syntax error at end of input
EXECUTE p 1, 2
--; 42601 11 syntax error at or near "1"
EXECUTE p(
--; 42601 11 syntax error at end of input
EXECUTE IMMEDIATE 'SELECT 1'
--; 42601 19 syntax error at or near "'SELECT 1'"
EXEC p
--; 42601 1 syntax error at or near "EXEC"
DEALLOCATE
--; 42601 11 syntax error at end of input
DECLARE
--; 42601 8 syntax error at end of input
DECLARE c CURSOR
--; 42601 17 syntax error at end of input
DECLARE c CURSOR SELECT 1
--; 42601 18 syntax error at or near "SELECT"
DECLARE c CURSOR FOR
--; 42601 21 syntax error at end of input
DECLARE c CURSOR FOR INSERT INTO t VALUES (1)
--; 42601 22 syntax error at or near "INSERT"
DECLARE c CURSOR WITH FOR SELECT 1
--; 42601 23 syntax error at or near "FOR"
DECLARE CURSOR c FOR SELECT 1
--; 42601 16 syntax error at or near "c"
DECLARE @x int
--; 42601 9 syntax error at or near "@"
DECLARE x int
--; 42601 11 syntax error at or near "int"
FETCH
--; 42601 6 syntax error at end of input
FETCH FROM
--; 42601 11 syntax error at end of input
FETCH 5
--; 42601 8 syntax error at end of input
FETCH x FROM c
--; 42601 9 syntax error at or near "FROM"
FETCH ABSOLUTE FROM c
--; 42601 16 syntax error at or near "FROM"
FETCH 1.5 FROM c
--; 42601 7 syntax error at or near "1.5"
FETCH NEXT FROM c INTO x
--; 42601 19 syntax error at or near "INTO"
MOVE
--; 42601 5 syntax error at end of input
CLOSE
--; 42601 6 syntax error at end of input
CLOSE c, d
--; 42601 8 syntax error at or near ","
