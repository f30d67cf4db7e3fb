public import Foundation

/// A file of facts about a fine: the facts, and why a fine below the range is proposed.
public struct FineInput: Hashable, Sendable {
    /// The facts.
    public let facts: FineFacts
    /// Why the fine lies below its range, where the file says so.
    public let mitigation: Mitigation?

    /// Reads it from JSON as docs/thresholds.md describes it.
    ///
    /// - Throws: `FactsFaults`, naming by its path every field that is unknown, missing, negative or of the wrong unit.
    /// - Complexity: O(n) in the length of the text.
    public init(json: some DataProtocol) throws {
        self = try FactsReader.read(json) { reader in
            if !reader.has("conducts") { reader.fault("conducts", FactsReader.required) }
            let conducts = reader.choices("conducts", FineConduct.self) ?? []
            if reader.has("conducts"), conducts.isEmpty {
                reader.fault("conducts", Wording("至少写明一种违法行为", "name at least one violation"))
            }
            let facts = FineFacts(
                conducts: conducts, conductOn: reader.date("conductOn"), business: reader.money("business"),
                goodsValue: reader.money("goodsValue"), gains: reader.money("gains"),
                goods: reader.list("goods", GoodsLine.init(reader:)) ?? [], isUnclear: reader.flag("unclear") ?? false,
                isSerious: reader.flag("serious") ?? false, isOverdue: reader.flag("overdue") ?? false,
                isInnocentSeller: reader.flag("innocentSeller") ?? false,
                sanctions: reader.list("sanctions", Sanction.init(reader:)) ?? [])
            let mitigation = reader.object("mitigation") { inner -> Mitigation? in
                if !inner.has("ground") { inner.fault("ground", FactsReader.required) }
                guard let ground = inner.choice("ground", MitigationGround.self) else { return nil }
                return Mitigation(
                    ground: ground, reason: inner.text("reason") ?? "", secondPerson: inner.text("secondPerson") ?? "")
            }
            return FineInput(facts: facts, mitigation: mitigation)
        }
    }

    private init(facts: FineFacts, mitigation: Mitigation?) {
        self.facts = facts
        self.mitigation = mitigation
    }
}
