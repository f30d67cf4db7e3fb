import Enforcement
import Law
import Operations

extension DispatchPage.Model {
    /// Reads the listings chosen; those out of sight are passed over in silence.
    init(_ ids: [ListingID], form: FormReader = FormReader(), for actor: Actor, context: PageContext, office: Office)
        async throws
    {
        let (shown, units) = try await office.read { access in
            let shown = try ids.compactMap { id in
                try Self.visible { try ListingStore.show(id, for: actor, in: access) }
            }
            return (shown, try OrganisationStore.units(in: access))
        }
        let going = shown.filter { DispatchListings.obstacle(to: $0.listing) == nil }
        let marks = Self.unique(going.compactMap { $0.findings.first?.mark })
        self.init(
            going: going.map { Line(listing: $0.listing, mark: $0.findings.first?.mark) },
            staying: shown.compactMap { DispatchListings.obstacle(to: $0.listing) }.map(context.say),
            units: Self.choices(units, actor), title: String(ListingText.proposedTitle(marks).prefix(200)),
            summary: ListingText.proposedSummary(
                going.count, Self.unique(going.compactMap(\.listing.sellerName)),
                Self.unique(going.map(\.listing.platform).filter { !$0.isEmpty })),
            form: form)
    }

    /// Units that work clues and to which the actor may send one; their own first.
    private static func choices(_ units: [Unit], _ actor: Actor) -> [FormField.Choice] {
        let fitting = units.filter { unit in
            let scope = RecordScope(kind: .clue, unitID: unit.id, region: unit.region, parties: [actor.unitID])
            return unit.active && (unit.kind.enforces || unit.kind == .coordination)
                && Authority.decide(.clueCreate, by: actor, on: scope) == .allowed
        }
        let own = fitting.filter { $0.id == actor.unitID }
        return (own + fitting.filter { $0.id != actor.unitID }).map { FormField.Choice($0.id.rawValue, $0.name) }
    }

    private static func visible(_ body: () throws -> ShownListing) throws -> ShownListing? {
        do { return try body() } catch let refusal as Refusal where refusal.code == .notFound { return nil }
    }

    /// At most five, each once, in the order in which they come.
    private static func unique(_ words: [String]) -> [String] {
        var seen: Set<String> = []
        return Array(words.filter { seen.insert($0).inserted }.prefix(5))
    }
}
