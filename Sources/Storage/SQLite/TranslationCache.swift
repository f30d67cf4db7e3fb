import Synchronization

/// Remembers the translation of each SQL text, so that it is scanned once in the life of the program.
///
/// A program has a few hundred texts. The limit only guards against texts made up at run time: beyond it they are
/// translated each time and their statements are not kept either.
final class TranslationCache: Sendable {
    private let known = Mutex<[String: ParameterTranslation]>([:])
    private let limit: Int

    init(limit: Int = 2_000) {
        self.limit = limit
    }

    /// The translation, and whether it is one worth keeping a prepared statement for.
    func translation(of sql: String) throws -> (translation: ParameterTranslation, isKept: Bool) {
        if let found = known.withLock({ $0[sql] }) { return (found, true) }
        let translation = try ParameterTranslation(of: sql)
        let isKept = known.withLock { known in
            guard known.count < limit else { return false }
            known[sql] = translation
            return true
        }
        return (translation, isKept)
    }
}
