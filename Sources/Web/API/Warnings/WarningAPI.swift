import Enforcement
import HTTPTypes
import Law
import Operations

/// The warnings of units by API.
enum WarningAPI {
    static let tag = APITag("warnings", Wording("预警", "Warnings"))
    private static let kind = QueryParameter<UnitDigest.Kind>(
        "kind", "Which figure's records; those overdue, if left out.")
    private static let settings: PathPattern = "/units/\(.id)/warning-settings"

    static let all: [any Route] = [
        APIRoute(
            .get, "/warning-digest",
            APIOperation(
                "readWarningDigest", Wording("本单位预警汇总", "The figures of the unit's warnings"), tag: tag,
                access: .scope(.unitRead)), replies: .ok(WarningDigestView.self)
        ) { call in
            let (machine, now) = (try call.machine(), call.now)
            return APIAnswer(
                WarningDigestView(
                    try await call.house.office.read { try UnitDigestStore.digest(for: machine, now: now, in: $0) }))
        },
        APIRoute(
            list: "/warnings",
            APIOperation(
                "listWarnings", Wording("列出本单位预警", "List the records behind a figure"), tag: tag,
                access: .scope(.unitRead)
            ).taking(kind), of: WarningView.self
        ) { call in try await list(call) },
        APIRoute(
            list: "/escalation-chains",
            APIOperation(
                "listEscalationChains", Wording("升级规则", "Who hears of which clocks when"), tag: tag,
                access: .scope(.unitRead)), of: EscalationChainView.self
        ) { call in
            let page = try call.page()
            let rest = page.after?.values.first.map { title in
                Array(EscalationChain.all.drop { $0.title.en != title }.dropFirst())
            }
            return page.page(
                rest ?? EscalationChain.all, cursor: { [$0.title.en] }, view: EscalationChainView.init)
        },
        APIRoute(
            .get, settings,
            APIOperation(
                "readWarningSettings", Wording("单位预警设置", "How a unit is warned"), tag: tag,
                access: .scope(.unitRead)), replies: .ok(WarningSettings.self, versioned: true)
        ) { call in try await answer(call) },
        APIRoute(
            .put, settings,
            APIOperation(
                "setWarningSettings", Wording("设置单位预警", "Set how a unit is warned"), tag: tag,
                access: .scope(.unitWarn)
            ).idempotent().matching(), body: WarningSettings.self, replies: .ok(WarningSettings.self, versioned: true)
        ) { call, draft in
            let set = SetUnitWarnings(
                call.id(), version: try call.requiredVersion(), headFrom: draft.headFrom, digest: draft.digest)
            _ = try await call.house.office.perform(set, as: call.machine(), key: call.idempotencyKey)
            return try await answer(call)
        },
    ]

    private static func list(_ call: APICall) async throws -> APIPage<WarningView> {
        let (page, machine, now) = (try call.page(), try call.machine(), call.now)
        let asked = call.query(kind) ?? .overdue
        let place = page.after.flatMap { cursor -> UnitDigestStore.Place? in
            guard let moment = Moment(cursor.values.first ?? ""), let id = cursor.values.last else { return nil }
            return UnitDigestStore.Place(at: moment, id: id)
        }
        let lines = try await call.house.office.read {
            try UnitDigestStore.lines(asked, after: place, limit: page.limit + 1, for: machine, now: now, in: $0)
        }
        return page.page(
            lines, cursor: { [$0.at.description, $0.id] }, view: { WarningView($0, of: asked) })
    }

    private static func answer(_ call: APICall) async throws -> APIAnswer<WarningSettings> {
        let (id, machine): (UnitID, Actor) = (call.id(), try call.machine())
        let settings = try await call.house.office.read { access in
            _ = try OrganisationStore.UnitFile(id, for: machine, limit: 0, in: access)
            return try UnitWarnings.of(id, in: access)
        }
        return APIAnswer(
            WarningSettings(headFrom: settings.headFrom, digest: settings.digest), version: settings.version)
    }
}
