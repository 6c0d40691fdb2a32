//! What a file is that is not what was hoped for. People get a web page in place of a download, or a
//! pointer in place of a large file; the first bytes tell.

use std::fmt;

/// A kind of file that is neither a data file nor a model, and what to do with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// No bytes at all.
    Empty,
    /// What Git has where a large file lies elsewhere.
    GitLfsPointer,
    /// HTML or XML.
    WebPage,
    /// Python objects, in a zip archive or bare, as PyTorch's `torch.save` writes them.
    Pickle,
    /// Any other zip archive.
    Zip,
    /// Packed with gzip.
    Gzip,
    /// As Keras writes models.
    Hdf5,
    /// PNG or JPEG.
    Picture,
    /// Words.
    Text,
}

impl FileKind {
    /// What a file with these first bytes is, when they say it.
    pub fn of(bytes: &[u8]) -> Option<Self> {
        let start = &bytes[..bytes.len().min(256)];
        let has = |part: &[u8]| start.windows(part.len()).any(|window| window == part);
        let is_printable = |byte: &u8| byte.is_ascii_graphic() || byte.is_ascii_whitespace();
        match start {
            [] => Some(Self::Empty),
            // Damaged safetensors: a length, whose first bytes may be any, such as those of a pickle or `<`, and a header.
            [_, _, _, _, 0, 0, 0, 0, b'{', ..] => None,
            [b'P', b'K', 3, 4, ..] if has(b"data.pkl") => Some(Self::Pickle),
            [b'P', b'K', 3, 4, ..] => Some(Self::Zip),
            [0x1f, 0x8b, ..] => Some(Self::Gzip),
            [0x89, b'H', b'D', b'F', ..] => Some(Self::Hdf5),
            [0x89, b'P', b'N', b'G', ..] | [0xff, 0xd8, 0xff, ..] => Some(Self::Picture),
            [0x80, 2..=5, ..] => Some(Self::Pickle),
            _ if start.starts_with(b"version https://git-lfs") => Some(Self::GitLfsPointer),
            _ if start.trim_ascii_start().starts_with(b"<") => Some(Self::WebPage),
            _ if start.len() > 8 && start.iter().all(is_printable) => Some(Self::Text),
            _ => None,
        }
    }
}

impl fmt::Display for FileKind {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Empty => "an empty file; copy it again",
            Self::GitLfsPointer => "a pointer of Git LFS; run git lfs pull to get the file itself",
            Self::WebPage => "a web page; download the file itself, not the page about it",
            Self::Pickle => {
                "a pickle from torch.save; save it in PyTorch with \
                 safetensors.torch.save_file(model.state_dict(), \"model.safetensors\")"
            }
            Self::Zip => "a zip archive; unpack it",
            Self::Gzip => "a gzip file; unpack it with gunzip",
            Self::Hdf5 => "an HDF5 file, as Keras writes it; convert it to safetensors",
            Self::Picture => "a picture; is it another file?",
            Self::Text => "a text; is it another file?",
        })
    }
}
