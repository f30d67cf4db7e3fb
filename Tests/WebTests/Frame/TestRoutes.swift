import Enforcement
import HTTPTypes
import Hummingbird
import Law
import Operations

@testable import Web

/// A subject as an author writes one: a few pages, and an API of every kind.
enum TestRoutes {
    static let all: [any Route] = pages + api

    static let notePattern: PathPattern = "/notes/\(.id)"
    static let personID = UserID("OFFICER1")

    static let pages: [any Route] = [
        HealthRoute(),
        AssetRoute(),
        PageRoute(.get, "/", access: .anyone) { visit in .page(try await page("home", visit)) },
        PageRoute(.get, Paths.signInPattern, access: .anyone) { visit in .page(try await page("sign in", visit)) },
        PageRoute(.post, Paths.signInPattern, access: .anyone, pace: .careful) { visit in
            var form = visit.form()
            visit.signIn(account: UserID(form.required("account")))
            return .redirect(Paths.home, saying: .done(Wording("已登录", "Signed in")))
        },
        PageRoute(.post, "/echo", access: .anyone, pace: .careful) { _ in .redirect(Paths.home) },
        PageRoute(.post, Paths.signOutPattern, access: .signedIn) { visit in
            visit.signOut()
            return .redirect(Paths.home)
        },
        PageRoute(.post, "/role", access: .signedIn) { visit in
            visit.rotateSession()
            visit.keep("head", as: "role")
            return .redirect(Paths.home)
        },
        PageRoute(.get, "/role", access: .signedIn) { visit in .page(HTML(raw: visit.kept("role") ?? "none")) },
        PageRoute(.get, notePattern, access: .signedIn) { visit in
            .page(try await page("note \(visit.value(.id)) \(visit.query.first("q") ?? "")", visit))
        },
        PageRoute(.post, "/notes", access: .signedIn) { visit in
            var form = visit.form()
            let title = form.required("title", max: 10)
            guard form.isValid else {
                let problem = form.problem("title").map { visit.language == .zh ? $0.zh : $0.en } ?? ""
                return .invalid(try await page("\(problem) [\(form.values.first("title") ?? "")]", visit))
            }
            return .redirect(notePattern.path("N1"), saying: .done(Wording("已记下\(title)", "Noted \(title)")))
        },
        PageRoute(.post, "/uploads", access: .anyone, form: .files(2, upTo: 1000)) { visit in
            let names = visit.form().values.files.map { "\($0.fileName):\($0.bytes.count)" }
            return .page(HTML(raw: names.joined(separator: ",")))
        },
        PageRoute(.get, "/file", access: .anyone) { _ in
            .file(FileReply(bytes: Array("a,b\n".utf8), mediaType: "text/csv; charset=utf-8", name: "线索 1.csv"))
        },
        PageRoute(.get, "/refused", access: .anyone) { _ in
            throw Refusal(.notInThisState, Wording("状态不对", "Wrong state"))
        },
        PageRoute(.get, "/broken", access: .anyone) { _ in throw Broken() },
        PageRoute(.get, "/as/\(.word("role"))", access: .demonstration) { _ in .page(HTML(raw: "demo")) },
    ]

    static let state = QueryParameter<NoteState>("state", "Only notes in this state.")

    static let api: [any Route] = [
        APIRoute(list: "/notes", operation("listNotes", .clueRead).taking(state), of: NoteView.self) { call in
            let page = try call.page()
            let start = Int(page.after?.values.first ?? "0") ?? 0
            let numbers = Array((1...7).dropFirst(start).prefix(page.limit + 1))
            return page.page(numbers, cursor: { [String($0)] }) {
                NoteView(id: ClueID("N\($0)"), title: "\($0)", state: .open)
            }
        },
        APIRoute(
            .get, "/notes/\(.id)", operation("readNote", .clueRead), replies: .ok(NoteView.self, versioned: true)
        ) { call in
            guard call.value(.id) != "missing" else { throw Refusal.notFound(.clue) }
            return APIAnswer(NoteView(id: call.id(), title: "一", state: .open), version: 3)
        },
        APIRoute(
            .post, "/notes", operation("createNote", .clueCreate).idempotent(), body: NoteDraft.self,
            replies: .created(NoteView.self)
        ) { call, draft in
            let note = NoteView(id: ClueID("N9"), title: draft.title + (call.idempotencyKey ?? ""), state: .open)
            return APIAnswer(note, location: Path("api", "v1", "notes", "N9"))
        },
        APIRoute(
            .put, "/notes/\(.id)/closing", operation("closeNote", .clueWork).matching(), replies: .ok(NoteView.self)
        ) { call in
            guard try call.requiredVersion() == 3 else { throw Refusal.versionConflict(.clue) }
            return APIAnswer(NoteView(id: call.id(), title: "一", state: .closed))
        },
        APIRoute(.delete, "/notes/\(.id)", operation("dropNote", .clueWork), replies: .nothing) { _ in .done },
        APIRoute(import: "/notes/import", operation("importNotes", .listingImport), of: NoteDraft.self, limit: 100_000)
        { _, line in
            if line.row.title == "twice" { throw Refusal(.duplicate, Wording("已有", "Is there already")) }
            return ImportResult(line: line.number, .added, id: "N\(line.number)")
        },
        APIRoute(export: "/notes/export", operation("exportNotes", .clueRead), of: NoteView.self) { _, writer in
            for batch in 0..<3 {
                try await writer.write((0..<2).map { NoteView(id: ClueID("N\(batch)\($0)"), title: "行", state: .open) })
            }
        },
        APIRoute(
            document: "/head", APIOperation("readHead", Wording("树头", "The head"), tag: .notes, access: .anyone),
            mediaType: "text/plain; charset=utf-8"
        ) { _ in
            Array("head\n".utf8)
        },
    ]

    private static func operation(_ id: String, _ duty: Duty) -> APIOperation {
        APIOperation(id, Wording("试验", "Try \(id)"), tag: .notes, access: .scope(duty))
    }

    private static func page(_ text: String, _ visit: Visit) async throws -> HTML {
        let context = try await visit.page()
        return Layout.publicPage(
            title: "试验", context: context, content: "<p>\(text)</p>\(CSRFField().html(in: context))")
    }
}

/// What a broken handler throws; its text must never be shown.
struct Broken: Error { let secret = "password=hunter2" }

extension APITag {
    static let notes = APITag("notes", Wording("便条", "Notes"))
}

enum NoteState: String, Codable, CaseIterable, QueryValue { case open, closed }

struct NoteView: APIValue, Hashable {
    let id: ClueID
    let title: String
    let state: NoteState

    static let schemaName = "Note"
    static let example = NoteView(id: .example, title: "一", state: .open)
}

struct NoteDraft: APIValue, Hashable {
    let title: String
    var due: LegalDate?
    var source: LegalSource?
    var weights: [Int]?

    static let schemaName = "NoteDraft"
    static let example = NoteDraft(title: "一")
    static let rules = [
        "title": FieldRule.text(10, "What it is about."), "weights": FieldRule("Weights.", most: 3),
    ]
}
