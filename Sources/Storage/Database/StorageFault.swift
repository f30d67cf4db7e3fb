/// Something went wrong between the program and its database. Two faults are equal if their codes are.
package struct StorageFault: Error, Sendable {
    /// What kind of thing went wrong.
    package enum Code: Sendable, Hashable {
        /// The schema refused the change.
        case constraint(Constraint)
        /// Another connection held the database for longer than the time allowed.
        case busy
        /// What is stored is damaged, or is not a database.
        case corrupt
        /// A column does not hold what the program expects.
        case decoding
        /// A value that no column can hold, such as NaN.
        case unstorable
        /// The database could not be opened or reached, or was lost on the way; nothing of the transaction is kept.
        case connection
        /// Transactions stood in each other's way: nothing of this one is kept, and it may be run again.
        case conflict
        /// A statement took longer than it may and was ended.
        case timedOut
        /// The database was lost while it made the transaction durable: it may be kept or not. Whoever repeats the
        /// request under the same idempotency key gets the one true answer.
        case outcomeUnknown
        /// The disk or the database is full.
        case full
        /// A read tried to change something.
        case readOnly
        /// The database was closed before.
        case closed
        /// The disk did not do what was asked of it.
        case inputOutput
        /// The program used the interface wrongly: bad SQL, wrong parameters, use after the transaction.
        case misuse
        /// Anything else, by the engine's own number or state.
        case engine(String)
    }

    package let code: Code
    /// What was being done, without personal data: fit for any log.
    package let context: String
    /// The rest, possibly with personal data or the SQL text: for the protected log only.
    package let detail: String
    package let file: String
    package let line: UInt

    package init(
        _ code: Code, _ context: String, detail: String = "", file: StaticString = #fileID, line: UInt = #line
    ) {
        self.code = code
        self.context = context
        self.detail = detail
        self.file = "\(file)"
        self.line = line
    }

    /// Whether the same request may succeed a little later: the database is away, busy or in another's hands.
    package var passes: Bool {
        switch code {
        case .connection, .conflict, .busy, .timedOut, .outcomeUnknown, .closed: true
        case .constraint, .corrupt, .decoding, .unstorable, .full, .readOnly, .inputOutput, .misuse, .engine: false
        }
    }

    /// The constraint that refused the change, if it was one.
    package var constraint: Constraint? {
        guard case .constraint(let constraint) = code else { return nil }
        return constraint
    }
}

extension StorageFault {
    /// Which rule of the schema refused a change.
    package struct Constraint: Sendable, Hashable {
        package enum Kind: String, Sendable, Hashable {
            case unique
            case check
            case foreignKey
            case notNull
            /// The value's type is not the column's.
            case type
            /// A trigger refused, such as those of append-only tables.
            case trigger
        }

        package let kind: Kind
        /// The table, where the engine says it.
        package let table: String?
        /// The columns, where the engine says them.
        package let columns: [String]
        /// The constraint's name or text, or the trigger's message.
        package let name: String?

        package init(_ kind: Kind, table: String? = nil, columns: [String] = [], name: String? = nil) {
            self.kind = kind
            self.table = table
            self.columns = columns
            self.name = name
        }
    }
}

extension StorageFault: Equatable {
    package static func == (one: StorageFault, other: StorageFault) -> Bool { one.code == other.code }
}

extension StorageFault: CustomStringConvertible, CustomDebugStringConvertible {
    package var description: String { "\(code): \(context)" }

    package var debugDescription: String {
        "\(description) [\(file):\(line)]\(detail.isEmpty ? "" : " \(detail)")"
    }
}

extension StorageFault.Code: CustomStringConvertible {
    package var description: String {
        switch self {
        case .constraint(let constraint): constraint.description
        case .busy: "busy"
        case .corrupt: "corrupt"
        case .decoding: "decoding"
        case .unstorable: "unstorable value"
        case .connection: "connection"
        case .conflict: "conflict"
        case .timedOut: "timed out"
        case .outcomeUnknown: "outcome unknown"
        case .full: "full"
        case .readOnly: "read only"
        case .closed: "closed"
        case .inputOutput: "input/output"
        case .misuse: "misuse"
        case .engine(let number): "engine error \(number)"
        }
    }
}

extension StorageFault.Constraint: CustomStringConvertible {
    package var description: String {
        var text = "constraint \(kind.rawValue)"
        if let table { text += " on \(table)" }
        if !columns.isEmpty { text += " (\(columns.joined(separator: ", ")))" }
        if let name { text += ": \(name)" }
        return text
    }
}
