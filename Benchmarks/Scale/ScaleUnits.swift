import Enforcement
import Law
import Operations

/// The units and people of the scale world: a province of ten cities with ten counties each.
struct ScaleUnits: Sendable {
    /// A unit of market supervision with the people who work there.
    struct Office: Sendable {
        let id: UnitID
        let shortName: String
        let region: String
        let officers: [Actor]
        let head: Actor
    }

    private(set) var offices: [Office] = []
    private(set) var police: [UnitID] = []
    /// Who looks at everything of a region: the province's coordinator, the first city's, its procurator, its police.
    private(set) var onlookers: [Actor] = []

    static let founder = Actor(
        userID: UserID("FOUNDER"), name: "建库", unitID: UnitID("FOUNDATION"), unitKind: .coordination,
        region: "000000", roles: [.administrator], channel: .job)

    /// Registers all of them.
    init(in office: Operations.Office) async throws {
        for city in 0...9 {
            for county in 0...9 {
                let region = "99" + ScaleUnits.two(city + 1) + ScaleUnits.two(county)
                let name = county == 0 ? "云\(city)市" : "云\(city)市第\(county)县"
                let unit = try await register(
                    name + "市场监督管理局", "云\(city)\(county)市监", .marketSupervision, region, office)
                offices.append(
                    Office(
                        id: unit, shortName: "云\(city)\(county)市监", region: region,
                        officers: [
                            try await person("o\(city)\(county)a", .officer, unit, office),
                            try await person("o\(city)\(county)b", .officer, unit, office),
                        ], head: try await person("h\(city)\(county)", .unitHead, unit, office)))
            }
            police.append(
                try await register("云\(city)市公安局", "云\(city)公", .police, "99" + ScaleUnits.two(city + 1) + "00", office)
            )
        }
        let province = try await register("云省打击侵权假冒办公室", "云双打", .coordination, "990000", office)
        let city = try await register("云0市打击侵权假冒办公室", "云0双打", .coordination, "990100", office)
        let court = try await register("云0市人民检察院", "云0检", .procuratorate, "990100", office)
        onlookers = [
            try await person("province", .coordinator, province, office),
            try await person("city", .coordinator, city, office),
            try await person("procurator", .procurator, court, office),
            try await person("police", .police, police[0], office),
        ]
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    private func register(
        _ name: String, _ short: String, _ kind: UnitKind, _ region: String, _ office: Operations.Office
    ) async throws -> UnitID {
        try await office.perform(
            RegisterUnit(name: name, shortName: short, kind: kind, region: region), as: ScaleUnits.founder)
    }

    private func person(
        _ name: String, _ role: Role, _ unit: UnitID, _ office: Operations.Office
    ) async throws -> Actor {
        let id = try await office.perform(
            RegisterUser(unitID: unit, signInName: name, name: name, roles: [role]), as: ScaleUnits.founder)
        guard let actor = try await office.read({ try OrganisationStore.actor(id, by: .web, in: $0) }) else {
            throw Refusal.notFound(.user)
        }
        return actor
    }
}
