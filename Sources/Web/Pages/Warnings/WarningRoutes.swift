import Enforcement
import HTTPTypes
import Law
import Operations

/// The warnings of the reader's unit.
enum WarningRoutes {
    /// How many records of each kind stand on the page of all.
    private static let few = 5

    static let all: [any Route] = [
        PageRoute(.get, Paths.warningsPattern, access: .signedIn) { visit in
            if let kind = visit.query.first("kind").flatMap(UnitDigest.Kind.init(rawValue:)) {
                return .page(WarningListPage.page(try await list(kind, visit), context: try await visit.page()))
            }
            return .page(WarningPage.page(try await model(visit), context: try await visit.page()))
        },
        PageRoute(.post, Paths.warningSettingsPattern, access: .signedIn) { visit in
            var form = visit.form()
            guard let from = form.required("headFrom", as: UnitWarnings.HeadFrom.self) else {
                throw Problem(.badRequest)
            }
            let set = SetUnitWarnings(
                try visit.actor().unitID, version: form.optional("version", as: Int.self), headFrom: from,
                digest: form.values.first("digest") == "on")
            _ = try await visit.house.office.perform(set, as: visit.actor())
            return .redirect(Paths.warnings.at("settings"), saying: .done(WarningText.saved))
        },
    ]

    private static func model(_ visit: Visit) async throws -> WarningPage.Model {
        let (actor, now) = (try visit.actor(), visit.now)
        return try await visit.house.office.read { access in
            guard let unit = try OrganisationStore.unit(actor.unitID, in: access) else { throw Refusal.notFound(.unit) }
            let lines = try UnitDigest.Kind.allCases.map { kind in
                (kind, try UnitDigestStore.lines(kind, limit: few, for: actor, now: now, in: access))
            }
            return WarningPage.Model(
                unitName: unit.name, digest: try UnitDigestStore.digest(for: actor, now: now, in: access),
                lines: Dictionary(uniqueKeysWithValues: lines), settings: try UnitWarnings.of(unit.id, in: access),
                maySet: UnitWarnings.mayBeSet(by: actor, for: unit))
        }
    }

    private static func list(_ kind: UnitDigest.Kind, _ visit: Visit) async throws -> WarningListPage.Model {
        let (actor, now, place) = (try visit.actor(), visit.now, place(visit.query.first("after")))
        return try await visit.house.office.read { access in
            guard let unit = try OrganisationStore.unit(actor.unitID, in: access) else { throw Refusal.notFound(.unit) }
            let found = try UnitDigestStore.lines(
                kind, after: place, limit: PageSize.rows + 1, for: actor, now: now, in: access)
            let shown = Array(found.prefix(PageSize.rows))
            let next = found.count > shown.count ? shown.last : nil
            return WarningListPage.Model(
                kind: kind, unitName: unit.name,
                digest: try UnitDigestStore.digest(for: actor, now: now, in: access), lines: shown,
                next: next.map {
                    WarningPage.list(of: kind).with(query: [("after", "\($0.at.milliseconds)-\($0.id)")])
                },
                isFirst: place == nil)
        }
    }

    /// A moment and an id, joined by a dash.
    private static func place(_ text: String?) -> UnitDigestStore.Place? {
        guard let parts = text?.split(separator: "-", maxSplits: 1), parts.count == 2, let number = Int64(parts[0])
        else { return nil }
        return UnitDigestStore.Place(at: Moment(milliseconds: number), id: String(parts[1]))
    }
}

extension UnitWarnings.HeadFrom: QueryValue {}
extension UnitDigest.Kind: QueryValue {}
