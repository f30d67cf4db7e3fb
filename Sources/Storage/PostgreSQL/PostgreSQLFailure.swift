import CLibPQ

/// Turns what PostgreSQL says into the faults of the house. The server's own words may hold values of rows: they stand in
/// the detail, the five characters of the SQLSTATE in the context.
enum PostgreSQLFailure {
    /// The fault of a refused statement.
    static func fault(of result: PostgreSQLResult, sql: String?) -> StorageFault {
        let state = result.diagnosis(PQDiagnosisState) ?? "?"
        let parts = [
            result.diagnosis(PQDiagnosisMessage), result.diagnosis(PQDiagnosisDetail), sql.map { "in: \($0)" },
        ]
        let (code, context) = meaning(of: state, result)
        return StorageFault(
            code, "\(context) (SQLSTATE \(state))", detail: parts.compactMap(\.self).joined(separator: ", "))
    }

    /// The fault of a connection that is gone.
    static func lost(_ words: String) -> StorageFault {
        StorageFault(.connection, "the connection to PostgreSQL was lost", detail: words)
    }

    private static func meaning(of state: String, _ result: PostgreSQLResult) -> (StorageFault.Code, String) {
        if let kind = constraints[state] { return (.constraint(constraint(kind, result)), "refused") }
        if let exact = states[state] { return exact }
        return classes[String(state.prefix(2))] ?? (.engine(state), "PostgreSQL failed")
    }

    private static let constraints: [String: StorageFault.Constraint.Kind] = [
        "23505": .unique, "23514": .check, "23503": .foreignKey, "23502": .notNull,
        // Raised by the triggers of append-only tables.
        "23000": .trigger,
        "22P02": .type, "42804": .type, "22003": .type,
    ]

    private static let states: [String: (StorageFault.Code, String)] = [
        "25006": (.readOnly, "a read may not change anything"),
        "40001": (.conflict, "another transaction was faster"),
        "40P01": (.conflict, "transactions waited for each other"),
        // A prepared statement whose columns a migration has changed: prepared anew, it works.
        "0A000": (.conflict, "the statement no longer fits the schema, or the server cannot do it"),
        "55P03": (.busy, "another transaction holds what is asked for"),
        "57014": (.timedOut, "the statement was ended"),
        "57P01": (.connection, "the server ended the connection"),
        "57P02": (.connection, "the server is recovering from a crash"),
        "57P03": (.connection, "the server takes no connections now"),
        "25P03": (.connection, "the transaction stood still for too long"),
        "42501": (.connection, "the database's user may not do this"),
        "22021": (.unstorable, "a text holds what is no character"),
        "22P05": (.unstorable, "a text holds a character that the database does not have"),
        "54000": (.unstorable, "a value or the statement is too big"),
        "57000": (.busy, "the server is stopping or starting"),
    ]

    private static let classes: [String: (StorageFault.Code, String)] = [
        "08": (.connection, "the connection to PostgreSQL was lost"),
        "28": (.connection, "PostgreSQL refused the sign-in"),
        "3D": (.connection, "there is no such database"),
        "42": (.misuse, "PostgreSQL refused the statement"),
        "25": (.misuse, "the transaction does not allow this"),
        "26": (.misuse, "there is no such prepared statement"),
        "53": (.full, "the server is short of memory, disk or connections"),
        "58": (.inputOutput, "the server's disk did not do what was asked"),
        "XX": (.corrupt, "what the server stores is damaged"),
    ]

    private static func constraint(
        _ kind: StorageFault.Constraint.Kind, _ result: PostgreSQLResult
    ) -> StorageFault.Constraint {
        let table = result.diagnosis(PQDiagnosisTable)
        switch kind {
        case .unique:
            return .init(kind, table: table, columns: keyColumns(result.diagnosis(PQDiagnosisDetail)))
        case .notNull:
            return .init(kind, table: table, columns: result.diagnosis(PQDiagnosisColumn).map { [$0] } ?? [])
        case .check: return .init(kind, name: result.diagnosis(PQDiagnosisConstraint))
        case .trigger: return .init(kind, name: result.diagnosis(PQDiagnosisMessage))
        case .foreignKey, .type: return .init(kind)
        }
    }

    /// The columns in `Key (a, b)=(…) already exists.`, which says it so in every language of the server.
    private static func keyColumns(_ detail: String?) -> [String] {
        guard let detail, let start = detail.firstIndex(of: "("), let end = detail.firstRange(of: ")=(")?.lowerBound,
            start < end
        else { return [] }
        return detail[detail.index(after: start)..<end].split(separator: ", ").map(String.init)
    }
}
