/// The database's history and the program's list of migrations do not fit together. Nothing has been changed.
package enum MigrationFault: Error, Sendable, Hashable {
    /// The id is not `M` and four digits.
    case badID(String)
    /// The program's list is not in rising order of ids.
    case unordered(String, after: String)
    /// A migration that was run has been edited since.
    case edited(String)
    /// The database has run a migration that this program does not know: the program is older than the database.
    case unknown(String)
    /// A migration that was never run stands before one that was.
    case outOfOrder(String, before: String)
}

extension MigrationFault: CustomStringConvertible {
    package var description: String {
        switch self {
        case .badID(let id):
            "migration \(id): an id is M and four digits"
        case .unordered(let id, let previous):
            "migration \(id) stands after \(previous) in the program's list: ids must rise"
        case .edited(let id):
            "migration \(id) was edited after it had been run on this database; restore it and add a new one"
        case .unknown(let id):
            "the database has run migration \(id), which this program does not know: it needs a newer program"
        case .outOfOrder(let id, let later):
            "migration \(id) was never run here, but \(later) was: a new migration needs a new, higher id"
        }
    }
}
