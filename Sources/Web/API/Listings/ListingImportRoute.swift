import Enforcement
import HTTPTypes
import Hummingbird
import Law
import Operations

/// The import of listings as lines: read, screened and stored as they come, each line answered, in constant memory.
///
/// The rows are read by the same reader as a file of the command line, which also takes what a JSON Schema would not: a
/// price as a number. What is wrong with a line is said of that line, and the next is read.
enum ListingImportRoute {
    private static let defaultName = "API"

    static func route(taking name: QueryParameter<String>) -> APIRoute {
        APIRoute(
            .post, "/listing-imports",
            APIOperation(
                "importListings", Wording("导入商品信息", "Import listings"), tag: ListingAPI.tag,
                access: .scope(.listingImport)
            ).taking(name),
            body: .lines(ListingRow.self, limit: BodyDeclaration.linesLimit),
            reply: ReplyDeclaration(status: 200, content: .lines(ImportResult.self), isVersioned: false)
        ) { call in
            let intake = try await ListingIntake(
                named: call.query(name) ?? defaultName, into: call.house.office, as: call.machine())
            var response = call.response { (writer: inout LineWriter<ImportResult>) in
                try await take(call, intake, &writer)
            }
            let place = ListingAPI.importPattern.under(APIRoute.prefix).path(intake.batch)
            response.headers[.location] = place.text
            return response
        }
    }

    private static func take(
        _ call: APICall, _ begun: ListingIntake, _ writer: inout LineWriter<ImportResult>
    ) async throws {
        var (intake, total) = (begun, 0)
        for try await part in call.request.body {
            total += part.readableBytes
            guard total <= call.route.bodyLimit else {
                let problem = BodyReader.tooLarge(call.route.bodyLimit)
                return try await writer.write([ImportResult(line: intake.soFar.lines + 1, problem: problem)])
            }
            try await writer.write(try await intake.feed(Array(part.readableBytesView)).map(ImportResult.init))
        }
        try await writer.write(try await intake.finishing().rows.map(ImportResult.init))
    }
}
