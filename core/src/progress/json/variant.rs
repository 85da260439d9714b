//! One of several kinds: its name alone, or its name and what is in it.
//!
//! *Invariant:* a kind without content stands as a text, one with content as an object of one field.

use super::{Fault, Tree};
use serde::de::value::BorrowedStrDeserializer;
use serde::de::{DeserializeSeed, Deserializer, EnumAccess, VariantAccess, Visitor};

/// A kind.
pub(super) struct Variant<'de, 'a> {
    pub(super) name: &'de str,
    pub(super) content: Option<&'de Tree<'a>>,
}

impl<'de> EnumAccess<'de> for Variant<'de, '_> {
    type Error = Fault;
    type Variant = Self;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Self), Fault> {
        Ok((seed.deserialize(BorrowedStrDeserializer::<Fault>::new(self.name))?, self))
    }
}

impl<'de> VariantAccess<'de> for Variant<'de, '_> {
    type Error = Fault;

    fn unit_variant(self) -> Result<(), Fault> {
        if self.content.is_none_or(|content| *content == Tree::Null) { Ok(()) } else { Err(Fault) }
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Fault> {
        seed.deserialize(self.content.ok_or(Fault)?)
    }

    fn tuple_variant<V: Visitor<'de>>(self, length: usize, to: V) -> Result<V::Value, Fault> {
        self.content.ok_or(Fault)?.deserialize_tuple(length, to)
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        self.content.ok_or(Fault)?.deserialize_map(visitor)
    }
}
