import Enforcement
import HTTPTypes
import Law
import Operations

/// Two plan documents in, what changed between them out; nothing is stored.
enum PlanComparisonRoutes {
    static let all: [any Route] = [
        PageRoute(.get, Paths.planComparisonPattern, access: .signedIn) { visit in
            .page(try await page(visit, FormReader(), nil))
        },
        PageRoute(
            .post, Paths.planComparisonPattern, access: .signedIn,
            form: .files(2, upTo: PlanReadingRoutes.largestFile), handle: compare),
    ]

    @Sendable private static func compare(_ visit: Visit) async throws -> PageReply {
        var form = visit.form()
        let old = await plan("old", &form)
        let new = await plan("new", &form)
        guard let old, let new else { return .invalid(try await page(visit, form, nil)) }
        return .page(try await page(visit, form, PlanComparison(from: old, to: new)))
    }

    /// The plan of a field; what is wrong with its file is noted in the form.
    private static func plan(_ field: String, _ form: inout FormReader) async -> ComparedPlan? {
        guard let file = form.requiredFile(field) else { return nil }
        do {
            let plan = PlanDocument.parse(text: try await PlanFile.text(file.bytes))
            if plan.measures.isEmpty, let warning = plan.warnings.first {
                form.refuse(field, warning.code.rawValue, warning.message)
                return nil
            }
            return ComparedPlan(plan)
        } catch let fault as PlanFileFault {
            form.refuse(field, fault.code.rawValue, fault.message)
        } catch {
            form.refuse(field, "unreadable", Wording("文件无法读取", "The file cannot be read"))
        }
        return nil
    }

    private static func page(_ visit: Visit, _ form: FormReader, _ result: PlanComparison?) async throws -> HTML {
        PlanComparisonPage.page(
            PlanComparisonPage.Model(form: form, result: result), context: try await visit.page())
    }
}
