/// How the program uses a PostgreSQL server: numbers and times, each with its reason.
package struct PostgreSQLSettings: Sendable {
    /// How many reads may run at the same time, each on a connection of its own. One more connection writes.
    package var readers = 8
    /// How long one statement may take, and how long a group of writes may wait for its turn among all nodes.
    package var statementLimit: Duration = .seconds(60)
    /// How long one statement that changes the schema may take: the index of a great table takes minutes.
    package var schemaLimit: Duration = .seconds(3600)
    /// How long a read waits until one of the connections is free.
    package var waitingLimit: Duration = .seconds(15)
    /// How long a call waits for a server that cannot be reached: long enough for a restart.
    package var reachLimit: Duration = .seconds(20)
    /// How often a read is begun whose connection turns out to be lost before it has seen anything.
    package var rounds = 4

    /// How long a transaction may stand still before the server ends it, so that a node that hangs does not keep the others
    /// waiting.
    package var standstillLimit: Duration = .seconds(60)

    package init() {}

    /// For what an administrator does to a whole database while nobody waits for a page: one statement may take as long as
    /// the index of a great table, and a snapshot may stand still while the other database catches up.
    package static var forUpkeep: PostgreSQLSettings {
        var settings = PostgreSQLSettings()
        settings.statementLimit = settings.schemaLimit
        settings.standstillLimit = settings.schemaLimit
        settings.waitingLimit = .seconds(600)
        return settings
    }
}
