package import Enforcement
import Law
import Storage

extension Work {
    /// The next number of a unit's records of one kind in a year, `青石市监案〔2026〕1号`; no number is left out.
    ///
    /// - Parameters:
    ///   - sign: what stands for the kind in it.
    ///   - year: this year, where none is named.
    package func number(
        of kind: RecordKind, _ sign: String, by unit: Unit, in year: Int? = nil
    ) throws -> String {
        try number("\(kind.rawValue)/\(unit.id)", sign, unit, year ?? today.year)
    }

    func number(_ series: String, _ sign: String, _ unit: Unit, _ year: Int) throws -> String {
        "\(unit.shortName)\(sign)〔\(year)〕\(try nextNumber("\(series)/\(year)"))号"
    }

    /// The next number of a series, beginning with 1; a transaction that fails gives its number back.
    package func nextNumber(_ series: String) throws -> Int {
        let row = try write(
            "number_series",
            """
            INSERT INTO number_series (id, last_used) VALUES ($1, 1)
            ON CONFLICT (id) DO UPDATE SET last_used = number_series.last_used + 1
            RETURNING *
            """, [series]
        ).first
        return try row?.get("last_used") ?? 1
    }
}
