import Enforcement
import HTTPTypes
import Hummingbird
import Law
import Operations

/// The import of listings in the background: the lines are kept as they arrive, in constant memory, and the answer says where
/// progress is shown. The rows are read as those of `POST /listing-imports`, by line.
enum ListingUploadRoute {
    private static let defaultName = "API"

    static func route(taking name: QueryParameter<String>) -> APIRoute {
        APIRoute(
            .post, "/listing-uploads",
            APIOperation(
                "uploadListings", Wording("后台导入商品信息", "Import listings in the background"), tag: ListingAPI.tag,
                access: .scope(.listingImport)
            ).taking(name).idempotent(),
            body: .lines(ListingRow.self, limit: BodyDeclaration.uploadLimit),
            reply: ReplyDeclaration(status: 202, content: .json(ListingImport.self), isVersioned: false)
        ) { call in
            let machine = try call.machine()
            let upload = try await ListingUpload(
                named: call.query(name) ?? defaultName, into: call.house.office, as: machine)
            for try await part in call.request.body {
                guard upload.size + part.readableBytes <= call.route.bodyLimit else {
                    throw BodyReader.tooLarge(call.route.bodyLimit)
                }
                try await upload.feed(Array(part.readableBytesView))
            }
            let ticket = try await upload.finish(key: call.idempotencyKey)
            let batch = try await call.house.office.read { try ImportStore.batch(ticket.batch, for: machine, in: $0) }
            let place = ListingAPI.importPattern.under(APIRoute.prefix).path(ticket.batch)
            return try call.response(
                APIAnswer(ListingImport(batch), location: place), as: .accepted(ListingImport.self))
        }
    }
}
