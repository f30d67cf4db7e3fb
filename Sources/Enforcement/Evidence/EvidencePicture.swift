package import Law

/// What is known of a piece of evidence as a picture.
package struct EvidencePicture: Hashable, Sendable {
    /// How much there is to see in it, 0 to 100; nil where it could not be read.
    package let quality: Int?
    /// Why it could not be read, so that it is compared with no other.
    package let fault: PictureFault?
    /// What a picture of a right shows.
    package let shows: RightPicture?

    package init(quality: Int?, fault: PictureFault?, shows: RightPicture?) {
        self.quality = quality
        self.fault = fault
        self.shows = shows
    }
}

/// Why a file that says it is a picture is compared with no other. It is evidence all the same.
package enum PictureFault: String, Error, CaseIterable, Hashable, Sendable, Codable {
    /// It breaks off, or its bytes make no sense.
    case damaged
    /// More pixels, or more passes over them, than are decoded.
    case tooLarge = "too-large"
    /// Fewer pixels along one side than a hash needs.
    case tooSmall = "too-small"
    /// A format that is kept and shown, and not compared.
    case unreadFormat = "unread-format"

    package var label: Wording {
        switch self {
        case .damaged:
            Wording("图片已损坏或不完整，无法比对", "the picture is damaged or incomplete and cannot be compared")
        case .tooLarge: Wording("图片像素过多，未作比对", "the picture has too many pixels to be compared")
        case .tooSmall: Wording("图片过小，无法比对", "the picture is too small to be compared")
        case .unreadFormat:
            Wording("不是JPEG、PNG或WebP图片，未作比对", "not a JPEG, PNG or WebP picture, so it is not compared")
        }
    }
}

/// What a picture shows that stands under a right.
package enum RightPicture: String, CaseIterable, Hashable, Sendable, Codable {
    /// The genuine article, in a photo of the holder's own.
    case genuine
    /// A known fake.
    case fake

    package var label: Wording {
        switch self {
        case .genuine: Wording("正品图片", "Genuine article")
        case .fake: Wording("假货图片", "Known fake")
        }
    }
}
