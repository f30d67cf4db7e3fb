import Synchronization

/// Remembers what is known of each SQL text, so that it is scanned once in the life of the program.
///
/// A program has a few hundred texts. The limit only guards against texts made up at run time: beyond it they are
/// translated each time and their statements are not kept either.
final class TranslationCache: Sendable {
    private let known = Mutex<[SQLText: KnownSQL]>([:])
    private let limit: Int

    init(limit: Int = 2_000) {
        self.limit = limit
    }

    /// What is known of the text, and whether it is one worth keeping a prepared statement for.
    func find(_ sql: String) throws -> (known: KnownSQL, isKept: Bool) {
        let text = SQLText(sql)
        if let found = known.withLock({ $0[text] }) { return (found, true) }
        let new = KnownSQL(try ParameterTranslation(of: sql))
        let isKept = known.withLock { known in
            guard known.count < limit else { return false }
            known[text] = new
            return true
        }
        return (new, isKept)
    }
}

/// One SQL text's translation, and the columns it gave last.
final class KnownSQL: Sendable {
    let translation: ParameterTranslation
    private let lastLayout = Mutex<RowLayout?>(nil)

    init(_ translation: ParameterTranslation) {
        self.translation = translation
    }

    /// The layout of the columns that the statement gives now: the one it gave last, if the names are still the same. A
    /// migration may have added a column to a `RETURNING *`.
    func layout(of result: some ColumnNaming) -> RowLayout {
        if let last = lastLayout.withLock({ $0 }), result.hasColumns(of: last) { return last }
        let layout = result.layout()
        lastLayout.withLock { $0 = layout }
        return layout
    }
}

/// Something of an engine's that names the columns of a result.
protocol ColumnNaming {
    /// Whether the columns are still those of the layout, told without making a string.
    func hasColumns(of layout: RowLayout) -> Bool

    func layout() -> RowLayout
}
