import Enforcement
import HTTPTypes
import Law
import Operations
import TestSupport

@testable import Web

/// Somebody who looks at everything: a role, and where.
struct FieldViewer: Sendable, CustomStringConvertible {
    enum Place: String, CaseIterable, Sendable { case own, other, far }

    let actor: Actor
    let role: Role
    let place: Place
    /// Whether any file of a case, and the clue, is in sight: by the very questions that the stores ask.
    let seesCase: Bool
    let seesClue: Bool

    var description: String { "\(role.rawValue)/\(place.rawValue)" }

    /// Somebody in every role, in the units that work the records, in others beside them, and far away.
    static func all(of scene: FieldWorld) async throws -> [FieldViewer] {
        var viewers: [FieldViewer] = []
        for place in Place.allCases {
            let units = try await units(at: place, of: scene)
            for role in Role.allCases {
                guard let unit = units.first(where: { role.fits($0.kind) && isHome(of: role, $0.kind) }) else {
                    continue
                }
                let actor = try await scene.server.world.person("\(role.label.zh)\(place.rawValue)", [role], in: unit)
                viewers.append(try await FieldViewer(actor, role, place, scene))
            }
        }
        return viewers
    }

    private init(_ actor: Actor, _ role: Role, _ place: Place, _ scene: FieldWorld) async throws {
        (self.actor, self.role, self.place) = (actor, role, place)
        let ids = scene.ids
        (seesCase, seesClue) = try await scene.world.office.read { access in
            @Sendable func isSeen(_ word: String, _ load: (String) throws -> Void) throws -> Bool {
                do {
                    try load(ids[word]?.first ?? "")
                    return true
                } catch is Refusal { return false }
            }
            let seen = [
                try isSeen("cases") { _ = try CaseStore.load(CaseID($0), for: actor, in: access) },
                try isSeen("transfers") { _ = try TransferStore.load(TransferID($0), for: actor, in: access) },
                try isSeen("suspects") { _ = try SuspectStore.load(SuspectID($0), for: actor, in: access) },
                try isSeen("consultations") {
                    _ = try ConsultationStore.load(ConsultationID($0), for: actor, in: access)
                },
                try isSeen("omissions") { _ = try OmissionStore.load(OmissionID($0), for: actor, in: access) },
                try isSeen("letters") { _ = try SupervisionStore.load(SupervisionID($0), for: actor, in: access) },
            ]
            let clue = try isSeen("clues") { _ = try ClueStore.load(ClueID($0), for: actor, in: access) }
            return (seen.contains(true), clue)
        }
    }

    /// What may not stand in an answer to this viewer.
    var forbidden: [String] {
        (actor.seesPeople ? [] : [FieldWorld.number, FieldWorld.mobile, FieldWorld.door])
            + (seesCase ? [] : [FieldWorld.sealedCase]) + (seesClue ? [] : [FieldWorld.sealedClue])
    }

    private static func isHome(of role: Role, _ kind: UnitKind) -> Bool {
        switch role {
        case .police, .policeHead: kind == .police
        case .procurator: kind == .procuratorate
        case .judge: kind == .court
        default: kind == .marketSupervision
        }
    }

    private static func units(at place: Place, of scene: FieldWorld) async throws -> [Unit] {
        let (world, house) = (scene.world, scene.server.world)
        let region = place == .far ? "450100" : "430103"
        let kinds: [UnitKind] = [.marketSupervision, .police, .procuratorate, .court]
        var units: [Unit] = []
        for kind in kinds {
            if place == .own, kind == .marketSupervision {
                units.append(house.county)
            } else if place == .own, kind == .police {
                units.append(world.countyPolice)
            } else if place == .own, kind == .procuratorate {
                let id = world.procurator.unitID
                if let unit = try await world.office.read({ try OrganisationStore.unit(id, in: $0) }) {
                    units.append(unit)
                }
            } else {
                let name = "\(kind.label.zh)\(place.rawValue)"
                units.append(try await house.unit(name, kind: kind, region: region))
            }
        }
        return units
    }
}
