import Enforcement
import Storage

/// Brings the goods of a case to what an agency's system says, where the state of the case takes goods; keeps them waiting where it
/// does not. The state is never moved for it, and lines that were added here stay.
final class TakeForeignGoods {
    private let id: CaseID
    private let said: [CaseGoods]
    private let reason: String
    private let work: Work
    /// Whether a line was recorded, corrected or taken off.
    private(set) var isWritten = false

    init(_ id: CaseID, _ agency: String, _ said: [CaseGoods], in work: Work) {
        (self.id, self.said, self.work) = (id, said, work)
        reason = "数据交换：\(agency)"
    }

    /// - Parameter lines: the numbers of the lines that are the system's so far, in its order.
    /// - Returns: how they stand now: what waits, waits as a whole.
    /// - Throws: `Refusal` from recording goods: the case may be in other hands.
    func take(_ lines: [Int]) throws -> ForeignGoods {
        let standing = CaseGoodsLine.standing(try CaseGoodsLine.history(of: id, in: work.access))
        let theirs = lines.compactMap { line in standing.first { $0.line == line } }
        guard theirs.map(\.goods) != said else { return ForeignGoods(lines: theirs.map(\.line)) }
        guard try isOpen() else { return ForeignGoods(lines: lines, waiting: said) }
        return ForeignGoods(lines: try record(theirs))
    }

    /// Whether the case takes goods as it stands.
    private func isOpen() throws -> Bool {
        let row = try work.first("SELECT state FROM case_file WHERE id = $1", [id])
        let state: CaseState? = try row?.get("state")
        return state.map { Case.procedure.transition(from: $0, on: .recordGoods) != nil } ?? false
    }

    private func record(_ theirs: [CaseGoodsLine]) throws -> [Int] {
        for (line, goods) in zip(theirs, said) where line.goods != goods { try correct(line.line, goods) }
        for line in theirs.dropFirst(said.count) { try correct(line.line, line.goods, removes: true) }
        var lines = theirs.prefix(said.count).map(\.line)
        for goods in said.dropFirst(theirs.count) {
            _ = try RecordCaseGoods(id, goods).perform(in: work)
            let last = try work.first("SELECT max(line) AS line FROM case_goods WHERE case_id = $1", [id])
            lines.append(try last?.get("line") ?? 1)
            isWritten = true
        }
        return lines
    }

    private func correct(_ line: Int, _ goods: CaseGoods, removes: Bool = false) throws {
        _ = try RecordCaseGoods(id, line: line, goods, reason: reason, removes: removes).perform(in: work)
        isWritten = true
    }
}
