/// What one SQL text asks for, and the text as SQLite takes it: `$1` turned into `?1`. PostgreSQL takes it as written.
///
/// SQLite reads `$1` as a parameter *named* "$1" and numbers it by its place in the text, so `$2 … $1` would bind the
/// wrong way round, silently. `?1` is bound by its number.
struct ParameterTranslation: Sendable, Equatable {
    /// The text with numbered parameters.
    let sql: String
    /// How many arguments it takes.
    let parameterCount: Int
    /// The first word, in capitals: what kind of statement it is.
    let verb: String
    /// Whether the statement would begin, end or leave the transaction, or change how the connection works.
    private let controlsConnection: Bool

    /// - Throws: ``StorageFault`` `.misuse` if a parameter is missing from `$1 … $n` or written in another style.
    init(of source: String) throws {
        var scanner = SQLScanner(source)
        var output: [UInt8] = []
        output.reserveCapacity(source.utf8.count)
        var used: Set<Int> = []
        var verb = ""
        while let token = scanner.next() {
            switch token.kind {
            case .parameter(let number):
                used.insert(number)
                output.append(UInt8(ascii: "?"))
                output.append(contentsOf: String(number).utf8)
            case .foreignParameter:
                throw StorageFault(.misuse, "parameters are written $1 … $n", detail: source)
            case .unterminated:
                throw StorageFault(.misuse, "a quote or comment is never closed", detail: source)
            case .word:
                if verb.isEmpty { verb = String(decoding: scanner.bytes[token.range], as: UTF8.self).uppercased() }
                output.append(contentsOf: scanner.bytes[token.range])
            case .other:
                output.append(contentsOf: scanner.bytes[token.range])
            }
        }
        guard used == Set(1..<(used.count + 1)) else {
            throw StorageFault(.misuse, "parameters must be $1 … $\(used.max() ?? 0) without a gap", detail: source)
        }
        sql = String(decoding: output, as: UTF8.self)
        parameterCount = used.count
        self.verb = verb
        controlsConnection = Self.controlVerbs.contains(verb) && !Self.endsWithTransaction(source)
    }

    /// Refuses a wrong number of arguments, and a statement that is not for the closure of a transaction.
    ///
    /// - Throws: ``StorageFault`` `.misuse`.
    func check(takes count: Int, sql: String) throws {
        guard parameterCount == count else {
            throw StorageFault(.misuse, "\(parameterCount) parameters, but \(count) arguments", detail: sql)
        }
        guard !controlsConnection else {
            throw StorageFault(.misuse, "\(verb) is not for the closure of a transaction", detail: sql)
        }
    }

    /// Lets the foreign keys of a transaction wait for its end, and ends with it: what a migration needs that makes a table
    /// anew to which others point.
    private static func endsWithTransaction(_ source: String) -> Bool {
        source.split(whereSeparator: \.isWhitespace).joined(separator: " ") == "PRAGMA defer_foreign_keys = ON"
    }

    private static let controlVerbs: Set<String> = [
        "BEGIN", "START", "COMMIT", "END", "ROLLBACK", "ABORT", "SAVEPOINT", "RELEASE", "PRAGMA", "SET", "RESET",
        "ATTACH", "DETACH", "VACUUM", "DISCARD", "LOCK", "COPY", "PREPARE", "EXECUTE", "DEALLOCATE", "DECLARE",
        "FETCH", "MOVE", "CLOSE", "LISTEN", "UNLISTEN", "NOTIFY",
    ]
}
