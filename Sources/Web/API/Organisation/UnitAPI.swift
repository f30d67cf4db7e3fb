import Enforcement
import HTTPTypes
import Law
import Operations

/// Units by API.
enum UnitAPI {
    static let tag = APITag("units", Wording("单位", "Units"))

    static let all: [any Route] = [
        APIRoute(
            list: "/units",
            APIOperation(
                "listUnits", Wording("列出本地区的单位", "List the units of the region"), tag: tag, access: .scope(.unitRead)),
            of: UnitView.self
        ) { call in
            let page = try call.page()
            let actor = try call.machine()
            let after = page.after?.values.first
            let lines = try await call.house.office.read { try OrganisationStore.units(for: actor, in: $0) }
            let sorted = lines.sorted { $0.unit.id.rawValue < $1.unit.id.rawValue }
            let rest = sorted.filter { line in after.map { line.unit.id.rawValue > $0 } ?? true }
            return page.page(rest, cursor: { [$0.unit.id.rawValue] }, view: { UnitView($0.unit) })
        },
        APIRoute(
            .get, "/units/\(.id)",
            APIOperation("readUnit", Wording("查看单位", "Read a unit"), tag: tag, access: .scope(.unitRead)),
            replies: .ok(UnitView.self, versioned: true)
        ) { call in
            let unit = try await unit(call.id(), call)
            return APIAnswer(UnitView(unit), version: unit.version)
        },
        APIRoute(
            .post, "/units",
            APIOperation("registerUnit", Wording("登记单位", "Register a unit"), tag: tag, access: .scope(.unitManage))
                .idempotent(),
            body: UnitDraft.self, replies: .created(UnitView.self, versioned: true)
        ) { call, draft in
            let operation = RegisterUnit(
                name: draft.name, shortName: draft.shortName, kind: draft.kind, region: draft.region)
            let id = try await call.house.office.perform(operation, as: call.machine(), key: call.idempotencyKey)
            let unit = try await unit(id, call)
            return APIAnswer(UnitView(unit), version: unit.version, location: location(id))
        },
        APIRoute(
            .put, "/units/\(.id)/name",
            APIOperation("renameUnit", Wording("单位更名", "Rename a unit"), tag: tag, access: .scope(.unitManage))
                .matching(),
            body: UnitName.self, replies: .ok(UnitView.self, versioned: true)
        ) { call, draft in
            let operation = RenameUnit(
                unitID: call.id(), name: draft.name, shortName: draft.shortName, version: try call.requiredVersion())
            _ = try await call.house.office.perform(operation, as: call.machine())
            let unit = try await unit(call.id(), call)
            return APIAnswer(UnitView(unit), version: unit.version)
        },
        APIRoute(
            .post, "/units/\(.id)/closure",
            APIOperation("closeUnit", Wording("撤销单位", "Close a unit"), tag: tag, access: .scope(.unitManage))
                .matching(),
            replies: .ok(UnitView.self, versioned: true)
        ) { call in
            let operation = CloseUnit(unitID: call.id(), version: try call.requiredVersion())
            _ = try await call.house.office.perform(operation, as: call.machine())
            let unit = try await unit(call.id(), call)
            return APIAnswer(UnitView(unit), version: unit.version)
        },
    ]

    private static func unit(_ id: UnitID, _ call: APICall) async throws -> Unit {
        let actor = try call.machine()
        return try await call.house.office.read {
            try OrganisationStore.UnitFile(id, for: actor, limit: 0, in: $0).unit
        }
    }

    private static func location(_ id: UnitID) -> Path {
        (("/units/\(.id)" as PathPattern).under(APIRoute.prefix)).path(id.rawValue)
    }
}

/// A unit as the API shows it.
struct UnitView: APIValue {
    let id: UnitID
    let name: String
    let shortName: String
    let kind: UnitKind
    let region: String
    let active: Bool

    init(_ unit: Unit) {
        id = unit.id
        name = unit.name
        shortName = unit.shortName
        kind = unit.kind
        region = unit.region
        active = unit.active
    }

    static let schemaName = "Unit"
    static let example = UnitView(
        Unit(
            id: .example, name: "青石县市场监督管理局", shortName: "青市监", kind: .marketSupervision, region: "430103",
            active: true, version: 1))
    static let rules = [
        "shortName": FieldRule("Stands in document numbers."),
        "region": FieldRule("GB/T 2260 code.", pattern: "^[0-9]{6}$"),
        "active": FieldRule("False once the unit is closed."),
    ]
}

/// A unit to be registered.
struct UnitDraft: APIValue {
    let name: String
    let shortName: String
    let kind: UnitKind
    let region: String

    static let schemaName = "UnitDraft"
    static let example = UnitDraft(
        name: "白河县市场监督管理局", shortName: "白市监", kind: .marketSupervision, region: "430104")
    static let rules = [
        "name": FieldRule.text(100), "shortName": FieldRule.text(20, "Stands in document numbers."),
        "region": FieldRule("GB/T 2260 code.", pattern: "^[0-9]{6}$"),
    ]
}

/// A unit's new name.
struct UnitName: APIValue {
    let name: String
    let shortName: String

    static let schemaName = "UnitName"
    static let example = UnitName(name: "青石县市场监管局", shortName: "青监")
    static let rules = ["name": FieldRule.text(100), "shortName": FieldRule.text(20)]
}
