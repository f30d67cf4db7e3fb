import Enforcement
import HTTPTypes
import Law
import Operations

/// Acts on several clues: a summary before, each clue's own result after. Each is an operation of its own, so that one
/// that is refused holds up no other.
enum ClueBulkRoutes {
    static let all: [any Route] = [
        PageRoute(.post, Paths.selectedCluesPattern, access: .signedIn) { visit in
            let form = visit.form()
            guard let act = form.values.first("act").flatMap(ClueBulkAct.init(rawValue:)) else {
                throw Problem.notFound
            }
            return .page(try await before(act, ClueSelection.ids(form.all("id")), FormReader(), visit))
        },
        PageRoute(.post, Paths.selectedCluesActPattern, access: .signedIn, handle: perform),
    ]

    private static func perform(_ visit: Visit) async throws -> PageReply {
        guard let act = ClueBulkAct(rawValue: visit.value(.word("act"))) else { throw Problem.notFound }
        var form = visit.form()
        let ids = ClueSelection.ids(form.all("clue"))
        let selection = try await ClueSelection.load(act, ids, visit)
        guard !selection.isMixed, let steps = selection.steps(&form), form.isValid else {
            return .invalid(try await before(act, ids, form, visit))
        }
        let key = form.required("key", max: 100)
        var results: [(ClueFile, Refusal?)] = []
        for (file, version) in steps.clues {
            let refusal = try await take(
                steps.act, file.clue.id, version, steps.answers, key: "\(key)-\(file.clue.id)", visit)
            results.append((file, refusal))
        }
        let context = try await visit.page()
        return .page(ClueBulkPages.page(ClueBulkPages.after(results, act: act, context: context), context: context))
    }

    private static func take(
        _ act: Act<Clue>, _ id: ClueID, _ version: Int, _ answers: Answers, key: String, _ visit: Visit
    ) async throws -> Refusal? {
        do {
            let office = visit.house.office
            _ = try await act.take(id, version: version, answers, in: office, as: try visit.actor(), key: key)
            return nil
        } catch let refusal as Refusal {
            return refusal
        }
    }

    private static func before(
        _ act: ClueBulkAct, _ ids: [ClueID], _ form: FormReader, _ visit: Visit
    ) async throws -> HTML {
        let selection = try await ClueSelection.load(act, ids, visit)
        let context = try await visit.page()
        let key = form.values.first("key") ?? Base64URL.encode(visit.house.random(16))
        let model = ClueBulkPages.before(selection, form, by: try visit.actor(), key: key, context: context)
        return ClueBulkPages.page(model, context: context)
    }
}
