/// The engine's own table: for each writer, the number of the last group it kept.
///
/// It is read when a commit was not answered. A transaction's own number (xid) would not do: after a crash the server
/// may give the number of a lost transaction to another one, which is then found committed.
final class GroupLog {
    /// The name of the table; no table of the house, and left out where those are listed.
    static let table = "write_group"

    /// The one lock of all writers of a house: "清源" in the encoding of its characters, U+6E05 and U+6E90.
    static let lock = "SELECT pg_advisory_xact_lock(\(0x6E05_6E90))"

    /// After this time a writer's row is taken away by another: its program has ended long ago.
    private static let memory = "30 days"

    /// A name that no other writer has.
    private let writer: String
    private var number: Int64 = 0
    /// The connection on which the table was found or made.
    private weak var known: PostgreSQLConnection?

    /// - Parameter writer: hexadecimal digits.
    init(writer: String) {
        self.writer = writer
    }

    /// Makes the table if there is none.
    func prepare(_ connection: PostgreSQLConnection, limit: Duration) throws {
        guard connection !== known else { return }
        let found = try connection.command("SELECT 1 WHERE to_regclass('\(Self.table)') IS NOT NULL", limit: limit)
        if found.last?.rowCount == 0 {
            try connection.command(
                """
                BEGIN; \(Self.lock);
                CREATE TABLE IF NOT EXISTS \(Self.table) (
                    writer TEXT COLLATE "C" NOT NULL PRIMARY KEY,
                    number BIGINT NOT NULL,
                    at     TIMESTAMPTZ NOT NULL DEFAULT now()
                );
                COMMIT
                """, limit: limit)
        }
        try connection.command("DELETE FROM \(Self.table) WHERE at < now() - interval '\(Self.memory)'", limit: limit)
        known = connection
    }

    /// The statement that notes the next group inside its own transaction.
    func next() -> String {
        number += 1
        return """
            INSERT INTO \(Self.table) (writer, number) VALUES ('\(writer)', \(number))
            ON CONFLICT (writer) DO UPDATE SET number = excluded.number, at = now()
            """
    }

    /// Whether the group that was noted last is kept.
    func isKept(on connection: PostgreSQLConnection, limit: Duration) throws -> Bool {
        let question = "SELECT 1 FROM \(Self.table) WHERE writer = '\(writer)' AND number = \(number)"
        let answers = try connection.command("BEGIN; \(Self.lock); \(question); COMMIT", limit: limit)
        return answers.dropLast().last?.rowCount == 1
    }
}
