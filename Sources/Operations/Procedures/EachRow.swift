/// Conditions that are asked of each row by itself.
///
/// Of EXISTS PostgreSQL makes a join, or a table of everything that fulfils it, where it supposes that many rows will be asked:
/// a page that is full after fifty rows then waits for the whole. A subquery compared with a value stays one.
enum EachRow {
    /// Whether there is a row: `FROM`, `WHERE` and what belongs to the row asked.
    static func finds(_ source: String) -> String { "(SELECT 1 FROM \(source) LIMIT 1) = 1" }
}
