import Enforcement
import Storage

/// What an actor may find of one kind: the marks that narrow the search inside the index, and the condition that decides.
enum SearchSight {
    /// Nil where the actor may see none of the kind.
    static func audience(of kind: RecordKind, for actor: Actor) throws -> SearchIndex.Audience? {
        let readers = kind == .document ? [RecordKind.clue, .case, .transfer] : [kind]
        var conditions: [String] = []
        var arguments: [any SQLConvertible] = []
        var marks: Set<SearchMark>? = []
        for reader in readers {
            guard let duty = Authority.sightDuty(of: reader), let reach = Authority.reach(of: duty, for: actor) else {
                continue
            }
            let sight = try Sight(of: duty, for: actor, first: arguments.count + 1)
            arguments += sight.arguments
            let condition = sight.condition(
                unit: "search_document.unit_id", region: "search_document.region", record: "search_document.record_id",
                kind: reader, parties: parties(of: reader, actor))
            conditions.append("(search_document.record_kind = '\(reader.rawValue)' AND \(condition))")
            marks = self.marks(of: reach, actor).flatMap { marks?.union($0) }
            if reader == .plan { marks = marks?.union(BindingPlans.regions(above: actor).map(SearchMarks.region)) }
        }
        guard !conditions.isEmpty else { return nil }
        return SearchIndex.Audience(
            all: [SearchMarks.kind(kind)], any: marks?.sorted() ?? [],
            condition: "(\(conditions.joined(separator: " OR ")))", arguments: arguments)
    }

    /// One of which everything has that lies within a reach; nil where no mark says it.
    private static func marks(of reach: Reach, _ actor: Actor) -> [SearchMark]? {
        let unit = SearchMarks.unit(actor.unitID.rawValue)
        switch reach {
        case .all, .assigned: return nil
        case .region:
            let prefix = RegionScope.prefix(of: actor.region)
            return prefix.isEmpty ? nil : [unit, SearchMarks.region(prefix)]
        case .unit: return [unit]
        }
    }

    /// Which records of another unit the actor's unit takes part in.
    private static func parties(of kind: RecordKind, _ actor: Actor) -> String? {
        switch kind {
        case .plan: EachRow.finds("plan WHERE plan.id = search_document.record_id AND \(PlanList.parties(actor))")
        case .task:
            EachRow.finds("plan_task WHERE plan_task.id = search_document.record_id AND plan_task.unit_id = %")
        case .clue: EachRow.finds("clue WHERE clue.id = search_document.record_id AND clue.from_unit = %")
        case .transfer:
            EachRow.finds(
                """
                transfer_receiver
                WHERE transfer_receiver.transfer_id = search_document.record_id AND transfer_receiver.unit_id = %
                """)
        case .case: "search_document.record_id IN (\(CaseList.given))"
        case .listing:
            EachRow.finds(
                """
                clue_listing JOIN clue ON clue.id = clue_listing.clue_id
                WHERE clue_listing.listing_id = search_document.record_id AND clue.unit_id = %
                """)
        default: nil
        }
    }
}
