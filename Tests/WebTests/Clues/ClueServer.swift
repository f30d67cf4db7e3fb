import Enforcement
import HTTPTypes
import Law
import Operations
import TestSupport
import Testing

@testable import Web

/// The product's server over an office with a head, two officers, a unit that dispatches, and clues in every state.
struct ClueServer: Sendable {
    let server: TestServer
    let head: Actor
    let officer: Actor
    let other: Actor
    let coordinator: Actor

    var house: TestOffice { server.world }

    init() async throws {
        server = try await TestServer(Routes.all)
        let world = server.world
        head = try await server.person("马骏", [.unitHead], in: world.county, signInName: "head")
        officer = try await server.person("李梅", [.officer], in: world.county, signInName: "officer")
        other = try await server.person("周岩", [.officer], in: world.county, signInName: "other")
        let office = try await world.unit("云江省双打办", short: "双打办", kind: .coordination, region: "430000")
        coordinator = try await server.person("韩雪松", [.coordinator], in: office, signInName: "coordinator")
    }

    /// A clue that the coordinator dispatched, brought to a state by those whose acts they are.
    func clue(in state: ClueState, _ title: String = "网店销售假冒“云岭泉”饮用水") async throws -> ClueID {
        let office = house.office
        let id = try await office.perform(
            OpenClue(
                source: .monitoring, title: title, summary: "售价明显低于正品，\n标题使用变体字 <规避>。", unit: house.county.id,
                amount: .yuan(62_000)), as: coordinator)
        let way: [ClueState] = [.received, .triaged, .assigned, .checking, .checked]
        guard let place = way.firstIndex(of: state) else { return try await end(id, in: state) }
        if place >= 1 { _ = try await office.perform(TriageClue(id, version: 1, priority: .urgent), as: head) }
        if place >= 2 {
            let officers = [officer.userID, other.userID]
            _ = try await office.perform(AssignClue(id, version: 2, officers: officers), as: head)
        }
        if place >= 3 { _ = try await office.perform(AcceptClue(id, version: 3), as: officer) }
        if place >= 4 { _ = try await office.perform(ReportOnClue(id, version: 4, report: "未能提供进货凭证。"), as: officer) }
        return id
    }

    private func end(_ id: ClueID, in state: ClueState) async throws -> ClueID {
        if state == .merged {
            let target = try await clue(in: .received)
            _ = try await house.office.perform(MergeClue(id, version: 1, into: target), as: head)
        } else {
            _ = try await house.office.perform(
                DismissClue(id, version: 1, closure: .compatibleUse, reason: "属描述性使用。"), as: head)
        }
        return id
    }

    func token(_ person: Actor) async throws -> String {
        let duties = Set(Duty.allCases.filter { Authority.reach(of: $0, for: person) != nil })
        return try await server.house.signIn.issueToken(
            for: person.userID, label: "试验", scopes: duties, days: 30, as: person
        ).token.text
    }

    func file(_ id: ClueID) async throws -> ClueFile {
        let (now, head) = (house.clock.now, head)
        return try await house.office.read { try ClueFile(id, for: head, at: now, yellow: .third, in: $0) }
    }
}

extension Answer {
    /// The work of the page without its frame, with the values that differ in every run left out.
    var work: String {
        let begin = text.firstRange(of: "<main")?.lowerBound ?? text.startIndex
        let end = text.firstRange(of: "</main>")?.upperBound ?? text.endIndex
        return text[begin..<end].replacing(#/name="(csrf|key)" value="[^"]*"/#) {
            "name=\"\($0.output.1)\" value=\"…\""
        } + "\n"
    }
}
