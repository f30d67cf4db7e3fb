import Enforcement
import Foundation
import HTTPTypes
import HummingbirdTesting
import Law
import Operations
import TestSupport
import Testing

@testable import Web

/// Asks every route that reads, as everybody, and holds that no answer shows what its reader may not see.
struct FieldSweepTests {
    /// What a sweep came to.
    private struct Looks: Sendable {
        /// Where something stood that its reader may not see.
        var leaks: [String] = []
        /// Where a number of a person was shown in full, by viewer.
        var clear: [String: Set<String>] = [:]
        /// Where it was shown masked.
        var masked: [String: Set<String>] = [:]
        /// Answers with something in them.
        var answered = 0
    }

    @Test func `every route that reads is visited, or it is said why not`() async throws {
        let scene = try await FieldWorld()
        let paths = FieldPaths(ids: scene.ids)
        for route in Routes.all where !route.isUnsafe {
            #expect(paths.knows(route), "name a record for \(route.title) in FieldWorld, or why there is none")
        }
    }

    @Test func `no page and no answer shows what its reader may not see, and who may sees it`() async throws {
        let scene = try await FieldWorld()
        let viewers = try await FieldViewer.all(of: scene)
        #expect(viewers.count == Role.allCases.count * FieldViewer.Place.allCases.count)
        let looks = try await scene.server.run { browser in
            var looks = Looks()
            for (turn, viewer) in viewers.enumerated() {
                try await enter(viewer, browser)
                let token = try await token(viewer, scene)
                for (place, route) in Routes.all.enumerated() where !route.isUnsafe && !FieldPaths.isPrinted(route) {
                    guard isAsked(route, place, viewer, turn) else { continue }
                    try await look(at: route, viewer, browser, token, scene, place + turn, into: &looks)
                }
            }
            return looks
        }
        #expect(looks.leaks.isEmpty, "\(looks.leaks.prefix(20))")
        #expect(looks.answered > 1_000)
        expectSeen(looks, viewers)
    }

    /// Those who may see do, so that the sweep can fail: in clear with the right, masked without it, nothing without the record.
    private func expectSeen(_ looks: Looks, _ viewers: [FieldViewer]) {
        for viewer in viewers where viewer.place == .own && viewer.seesCase {
            let name = viewer.description
            if viewer.actor.seesPeople {
                #expect(
                    looks.clear[name]?.contains { $0.hasPrefix("/api/v1/") } == true, "\(name) sees nothing by the API")
                #expect(looks.clear[name]?.contains { $0.hasPrefix("/documents/") } == true, "\(name) sees no document")
            } else {
                #expect(looks.masked[name]?.isEmpty == false, "\(name) sees nothing masked")
            }
        }
        for name in ["officer/own", "unitHead/own"] {
            #expect(looks.clear[name]?.contains { $0.hasPrefix("/cases/") } == true, "\(name)")
            #expect(looks.clear[name]?.contains { $0.hasSuffix("/docx") } == true, "\(name)")
        }
        for viewer in viewers where viewer.forbidden.contains(FieldWorld.sealedCase) {
            #expect(looks.clear[viewer.description] == nil, "\(viewer)")
        }
    }

    /// Everything in the own unit; elsewhere a fifth of the routes for each, another fifth for the next, and all records of cases.
    private func isAsked(_ route: any Route, _ place: Int, _ viewer: FieldViewer, _ turn: Int) -> Bool {
        if viewer.place == .own { return true }
        let words = ["cases", "transfers", "documents", "search"]
        return place % 5 == turn % 5 || words.contains(FieldPaths.word(route.pattern))
    }

    private func look(
        at route: any Route, _ viewer: FieldViewer, _ browser: Browser, _ token: String?, _ scene: FieldWorld,
        _ salt: Int, into looks: inout Looks
    ) async throws {
        var paths = FieldPaths(ids: scene.ids).paths(of: route)
        // Acts and documents are many: each viewer takes another part of them.
        if paths.count > 6 {
            let share = viewer.place == .own ? 4 : 12
            paths = paths.enumerated().filter { ($0.offset + salt) % share == 0 || $0.offset == 0 }.map(\.element)
        }
        for path in paths {
            var headers: HTTPFields = [:]
            if route is APIRoute, case .scope(let duty) = route.access {
                guard let token, viewer.actor.may(duty) else { continue }
                headers = [.authorization: "Bearer \(token)"]
            }
            let answer = try await browser.get(path, headers)
            #expect(
                answer.status.code < 500 || answer.status == .serviceUnavailable, "\(viewer) \(path) \(answer.status)")
            guard answer.status == .ok else { continue }
            note(try await text(of: answer), at: path, viewer, into: &looks)
        }
    }

    private func note(_ text: String, at path: String, _ viewer: FieldViewer, into looks: inout Looks) {
        looks.answered += 1
        // What was asked for is repeated as a word of the search: it is the reader's own.
        let isSearch = path.contains("search?")
        for secret in viewer.forbidden where text.contains(secret) {
            if isSearch, secret == FieldWorld.sealedCase, !text.contains(FieldWorld.sealedCase + "：") { continue }
            looks.leaks.append("\(viewer) \(path): \(secret)")
        }
        if text.contains(FieldWorld.number) || text.contains(FieldWorld.mobile) {
            looks.clear[viewer.description, default: []].insert(path)
        }
        if text.contains(FieldWorld.shownMobile) { looks.masked[viewer.description, default: []].insert(path) }
    }

    /// What an answer says; a Word file is read as one.
    private func text(of answer: Answer) async throws -> String {
        guard answer.headers[.contentType] == WordFile.mediaType else { return answer.text }
        return try await PlanFile.text(answer.bytes)
    }

    private func enter(_ viewer: FieldViewer, _ browser: Browser) async throws {
        browser.jar = [:]
        try await browser.get("/sweep/sign-in")
        try await browser.post("/sweep/sign-in", [("account", viewer.actor.userID.rawValue)])
    }

    private func token(_ viewer: FieldViewer, _ scene: FieldWorld) async throws -> String? {
        let duties = Set(Duty.allCases.filter(viewer.actor.may))
        return try await scene.server.house.signIn.issueToken(
            for: viewer.actor.userID, label: "试验", scopes: duties, days: 30, as: viewer.actor
        ).token.text
    }
}

extension FieldSweepTests {
    @Test(arguments: [(Role.coordinator, false), (.auditor, false), (.officer, true), (.unitHead, true)])
    func `a file of all cases shows people to whom they may be shown`(role: Role, isClear: Bool) async throws {
        let scene = try await FieldWorld()
        let house = scene.server.world
        let reader = try await house.person("某人", [role])
        for form in ExportForm.allCases {
            let id = try await house.office.perform(RequestExport(.clue, as: form), as: reader)
            try await JobRunner(house.office, schedules: [], name: "节点一", random: { 0 }).runDue()
            let text = try await scene.server.run { browser in
                try await browser.get("/sweep/sign-in")
                try await browser.post("/sweep/sign-in", [("account", reader.userID.rawValue)])
                return try await browser.get("/exports/\(id)/file").text
            }
            #expect(text.contains(FieldWorld.sealedClue))
            #expect(text.contains(FieldWorld.mobile) == isClear && text.contains(FieldWorld.shownMobile) != isClear)
        }
    }

    private static let masked = [Role.custodian, .coordinator, .assessor, .auditor]

    /// The forms of the catalogue, each filled in for a person.
    private static func sheet(of form: PrescribedForm) throws -> Sheet {
        var facts = FormFacts.example
        facts.note(.partyCode, FieldWorld.number)
        facts.note(.conduct, FieldWorld.told)
        facts.note(.foundFacts, FieldWorld.told)
        let filling = FormFilling(form, facts)
        let content = try filling.content(
            FieldWorld.answers(to: filling), in: FormWording(id: nil, text: form.wording), by: "某局",
            on: try #require(LegalDate("2026-11-23")))
        return try content.sheet(number: nil)
    }

    private static func secrets(in text: String) -> [String] {
        [FieldWorld.number, FieldWorld.mobile, FieldWorld.door].filter(text.contains)
    }

    @Test(arguments: masked)
    func `no form in no rendering shows a person to whoever may not see people`(role: Role) async throws {
        let house = try await TestOffice()
        let reader = try await house.person("某人", [role])
        let officer = try await house.person("李梅", [.officer])
        var seen = Set<String>()
        for form in PrescribedForms.all where !form.wording.isEmpty {
            let sheet = try Self.sheet(of: form)
            seen.formUnion(Self.secrets(in: SheetFile(sheet, for: officer).page))
            let file = SheetFile(sheet, for: reader)
            #expect(Self.secrets(in: file.page).isEmpty, "\(form.form)")
            #expect(file.page.contains("个人信息已隐去") && file.name(.pdf).hasSuffix("（阅览本）.pdf"), "\(form.form)")
            let word = try await PlanFile.text(try WordFile.bytes(of: file.sheet))
            #expect(Self.secrets(in: word).isEmpty && word.contains("个人信息已隐去"), "\(form.form)")
            let volume = SheetFile.page([sheet], title: "卷宗", for: reader)
            #expect(Self.secrets(in: volume).isEmpty, "\(form.form)")
        }
        #expect(seen == [FieldWorld.number, FieldWorld.mobile, FieldWorld.door], "the forms hold what is looked for")
    }
}
