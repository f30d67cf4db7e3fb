import Enforcement
import HTTPTypes
import Law
import Operations

/// Reading a plan document: a file in, a page to look over; nothing is stored.
enum PlanReadingRoutes {
    /// The largest file, in bytes.
    static let largestFile = 32 << 20

    static let all: [any Route] = [
        PageRoute(.get, Paths.planReadingPattern, access: .signedIn) { visit in
            .page(try await page(visit, FormReader(), nil, nil))
        },
        PageRoute(
            .post, Paths.planReadingPattern, access: .signedIn, form: .files(1, upTo: largestFile), handle: read),
    ]

    @Sendable private static func read(_ visit: Visit) async throws -> PageReply {
        var form = visit.form()
        guard let file = form.requiredFile("file") else { return .invalid(try await page(visit, form, nil, nil)) }
        do {
            let reading = try await PlanReading.read(file.bytes, in: visit.house.office)
            return .page(try await page(visit, form, reading, file.fileName))
        } catch let fault as PlanFileFault {
            form.refuse("file", fault.code.rawValue, fault.message)
            return .invalid(try await page(visit, form, nil, nil))
        }
    }

    private static func page(
        _ visit: Visit, _ form: FormReader, _ reading: PlanReading?, _ name: String?
    ) async throws -> HTML {
        PlanReadingPage.page(
            PlanReadingPage.Model(form: form, reading: reading, name: name), context: try await visit.page())
    }
}
