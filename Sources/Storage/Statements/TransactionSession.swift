/// Runs statements on one connection for the length of one transaction, each engine in its own way.
protocol TransactionSession: AnyObject {
    var dialect: SQLDialect { get }

    func query(_ sql: String, _ arguments: [any SQLConvertible]) throws -> [Row]

    func first(_ sql: String, _ arguments: [any SQLConvertible]) throws -> Row?

    /// - Parameter asStored: whether damage is handed out as it is, and does not end the transaction.
    func each(
        _ sql: String, _ arguments: [any SQLConvertible], asStored: Bool, _ body: (Row) throws -> Void
    ) throws

    func execute(_ sql: String, _ arguments: [any SQLConvertible]) throws -> Int
}

/// The access of a read: it has no way to change anything, and its connection would refuse it.
final class SessionReadAccess: ReadAccess {
    private let session: any TransactionSession

    init(_ session: any TransactionSession) {
        self.session = session
    }

    var dialect: SQLDialect { session.dialect }

    func query(_ sql: String, _ arguments: [any SQLConvertible]) throws -> [Row] {
        try session.query(sql, arguments)
    }

    func first(_ sql: String, _ arguments: [any SQLConvertible]) throws -> Row? {
        try session.first(sql, arguments)
    }

    func each(_ sql: String, _ arguments: [any SQLConvertible], _ body: (Row) throws -> Void) throws {
        try session.each(sql, arguments, asStored: false, body)
    }

    func eachAsStored(_ sql: String, _ arguments: [any SQLConvertible], _ body: (Row) throws -> Void) throws {
        try session.each(sql, arguments, asStored: true, body)
    }
}

/// The access of a write transaction.
final class SessionWriteAccess: WriteAccess {
    private let session: any TransactionSession

    init(_ session: any TransactionSession) {
        self.session = session
    }

    var dialect: SQLDialect { session.dialect }

    func query(_ sql: String, _ arguments: [any SQLConvertible]) throws -> [Row] {
        try session.query(sql, arguments)
    }

    func first(_ sql: String, _ arguments: [any SQLConvertible]) throws -> Row? {
        try session.first(sql, arguments)
    }

    func each(_ sql: String, _ arguments: [any SQLConvertible], _ body: (Row) throws -> Void) throws {
        try session.each(sql, arguments, asStored: false, body)
    }

    func execute(_ sql: String, _ arguments: [any SQLConvertible]) throws -> Int {
        try session.execute(sql, arguments)
    }
}

extension StorageFault {
    /// An access was used after its closure.
    static var transactionIsOver: StorageFault {
        StorageFault(.misuse, "the transaction is over: its access may not be used after the closure")
    }
}
